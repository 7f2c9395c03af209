package app.beholder.app.bench;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up sentences of one language, as UTF-8; none of them is from a data set. */
final class Phrases {
  static final List<Phrases> ALL =
      List.of(
          of(
              "english",
              120,
              "The light on the water lets me breathe slowly.|I would not want to stand in that room alone.|"
                  + "Her hands seem to hold a secret, and nobody asks.|The red field burns like an evening in August.|"
                  + "It reminds me of a long walk home in the rain.|The old man looks past us, tired but kind.|"
                  + "So many small figures, all of them busy.|The colours fight, and I like the noise of it.|"
                  + "A cold wind comes out of the sky here.|The child laughs at something outside the frame.",
              "ba|ke|li|mo|nu|ra|se|ti|vo|zu|dar|fen|gil|hop|jun|kas"),
          of(
              "arabic",
              220,
              "الضوء على الماء يجعلني أتنفس بهدوء.|لا أريد أن أقف وحدي في تلك الغرفة.|يداها تخفيان سرا لا يعرفه أحد.|"
                  + "الحقل الأحمر يشبه مساء صيف طويل.|تذكرني اللوحة بطريق البيت تحت المطر.|الرجل العجوز ينظر بعيدا بعين طيبة.|"
                  + "ناس كثيرون صغار وكلهم مشغولون.|الألوان تتعارك وأحب ضجيجها.|ريح باردة تأتي من السماء.|الطفل يضحك من شيء لا نراه.",
              "با|كي|لي|مو|نو|را|سي|تي|فو|زو|دار|فن|جل|هب|جن|كس"),
          of(
              "chinese",
              200,
              "水面上的光让我慢慢呼吸。|我不想一个人站在那个房间里。|她的手里好像藏着一个秘密。|红色的田野像八月的傍晚。|"
                  + "让我想起雨中回家的路。|老人望着远方，疲倦却和善。|许多小小的人影，个个忙碌。|颜色互相争吵，我喜欢这热闹。|"
                  + "冷风从天上吹下来。|孩子在笑画外的什么东西。",
              "巴|克|里|莫|努|拉|色|提|沃|祖|达|芬|吉|霍|君|卡"));

  private final String culture;
  private final byte[][] sentences;
  private final byte[][] syllables;
  private final int commentBytes;

  private Phrases(String culture, byte[][] sentences, byte[][] syllables, int commentBytes) {
    this.culture = culture;
    this.sentences = sentences;
    this.syllables = syllables;
    this.commentBytes = commentBytes;
  }

  private static Phrases of(String culture, int commentBytes, String sentences, String syllables) {
    return new Phrases(culture, bytes(sentences), bytes(syllables), commentBytes);
  }

  private static byte[][] bytes(String parts) {
    return Arrays.stream(parts.split("\\|"))
        .map(part -> part.getBytes(StandardCharsets.UTF_8))
        .toArray(byte[][]::new);
  }

  String culture() {
    return culture;
  }

  /** About how many bytes a comment has. */
  int commentBytes() {
    return commentBytes;
  }

  byte[] sentence(SplittableRandom random) {
    return sentences[random.nextInt(sentences.length)];
  }

  /** A word that no other number has, so that no two comments are the same. */
  void appendWord(int number, Bytes to) {
    int rest = number;
    do {
      to.append(syllables[rest & 15]);
      rest >>>= 4;
    } while (rest != 0);
  }
}
