package app.beholder.studio.comment;

import static app.beholder.studio.comment.ChinesePlace.*;

import app.beholder.studio.scene.Detail;
import app.beholder.studio.scene.Motif;
import java.util.List;

/** The words for what painters paint. */
final class ChineseThings {
  private ChineseThings() {}

  static ChineseThing of(Motif motif) {
    return switch (motif) {
      case SUN -> new ChineseThing("太阳", "轮", "挂着", SKY).close("红", "日");
      case MOON -> new ChineseThing("月亮", "轮", "挂着", SKY).bright("明月");
      case STAR -> new ChineseThing("星星", "颗", "亮着", SKY);
      case CLOUD -> new ChineseThing("云", "朵", "浮着", SKY).close("白黑灰红");
      case RAIN -> new ChineseThing("雨", "场", "下着", PICTURE).mass("密密的");
      case LIGHTNING -> new ChineseThing("闪电", "道", "划过", SKY);
      case MIST -> new ChineseThing("雾", "片", "浮着", LAND).close("白灰").mass("大片");
      case WAVE -> new ChineseThing("波浪", "道", "涌着", WATER).crowd("层层");
      case BOAT -> new ChineseThing("小船", "条", "漂着", WATER);
      case SHIP -> new ChineseThing("大船", "艘", "浮着", WATER);
      case SAIL -> new ChineseThing("船帆", "面", "扬着", WATER).close("白红黑蓝黄", "帆");
      case LIGHTHOUSE -> new ChineseThing("灯塔", "座", "立着", LAND).close("白红");
      case ROCK -> new ChineseThing("岩石", "块", "立着", LAND).close("黑");
      case REFLECTION -> new ChineseThing("倒影", "片", "映着", WATER).mass("大片");
      case WATER_LILY -> new ChineseThing("睡莲", "朵", "浮着", WATER).close("白红紫粉黄");
      case PEAK -> new ChineseThing("山峰", "座", "耸立着", FAR_AWAY);
      case SNOW -> new ChineseThing("雪", "层", "积着", LAND).close("白").mass("大片");
      case WATERFALL -> new ChineseThing("瀑布", "道", "挂着", LAND);
      case TREE -> new ChineseThing("树", "棵", "长着", LAND);
      case PINE -> new ChineseThing("松树", "棵", "长着", LAND);
      case BAMBOO -> new ChineseThing("竹子", "根", "长着", LAND).close("绿", "竹");
      case WILLOW -> new ChineseThing("柳树", "棵", "立着", LAND);
      case BRIDGE -> new ChineseThing("桥", "座", "横着", WATER).close("红白");
      case PATH -> new ChineseThing("小路", "条", "铺着", LAND);
      case FIELD -> new ChineseThing("田地", "块", "有", LAND).crowd("一大片");
      case RUIN -> new ChineseThing("废墟", "处", "留着", LAND);
      case HOUSE -> new ChineseThing("房子", "座", "立着", LAND).close("白红黄蓝黑灰绿粉紫");
      case TOWER -> new ChineseThing("塔楼", "座", "立着", LAND).close("白红");
      case WINDOW -> new ChineseThing("窗子", "扇", "有", PICTURE);
      case FENCE -> new ChineseThing("栅栏", "道", "立着", LAND).close("白红");
      case SMOKE -> new ChineseThing("烟", "缕", "飘着", PICTURE).close("白黑灰青");
      case BIRD -> new ChineseThing("鸟", "只", "有", PICTURE).close("白黑红蓝黄绿灰").crowd("一群");
      case CRANE -> new ChineseThing("仙鹤", "只", "有", PICTURE).close("白灰黑红", "鹤").crowd("一群");
      case PEACOCK -> new ChineseThing("孔雀", "只", "有", PICTURE).close("白蓝绿").crowd("一群");
      case GULL -> new ChineseThing("海鸥", "只", "飞着", SKY).crowd("一群");
      case COW -> new ChineseThing("牛", "头", "站着", LAND).close("黄黑白").crowd("一群");
      case HORSE -> new ChineseThing("马", "匹", "站着", LAND).close("白黑红灰棕").crowd("一群");
      case SHEEP -> new ChineseThing("羊", "只", "站着", LAND).close("白黑灰").crowd("一群");
      case DOG -> new ChineseThing("狗", "条", "有", LAND).close("白黑黄灰").crowd("一群");
      case CAT -> new ChineseThing("猫", "只", "有", LAND).close("白黑黄灰").crowd("一群");
      case BUTTERFLY -> new ChineseThing("蝴蝶", "只", "飞着", FLOWER_BED).close("白黄蓝黑紫红");
      case WOMAN -> new ChineseThing("女人", "个", "有", AMONG_PEOPLE).crowd("一群");
      case MAN -> new ChineseThing("男人", "个", "有", AMONG_PEOPLE).crowd("一群");
      case OLD_MAN -> new ChineseThing("老人", "位", "有", AMONG_PEOPLE).crowd("一群");
      case CHILD -> new ChineseThing("孩子", "个", "有", AMONG_PEOPLE).crowd("一群");
      case WALKER -> new ChineseThing("行人", "个", "走着", AMONG_PEOPLE);
      case FACE -> new ChineseThing("脸", "张", "露出", PICTURE);
      case EYE -> new ChineseThing("眼睛", "只", "睁着", BODY).close("蓝黑绿").inPairs();
      case HAND -> new ChineseThing("手", "只", "露出", BODY).inPairs();
      case HAIR -> new ChineseThing("长发", "头", "留着", BODY).close("红黑白灰金棕", "发");
      case HAT -> new ChineseThing("帽子", "顶", "戴着", BODY).close("红黑白蓝黄灰紫");
      case COLLAR -> new ChineseThing("衣领", "圈", "围着", BODY);
      case NECKLACE -> new ChineseThing("项链", "条", "戴着", BODY).close("金红");
      case PARASOL -> new ChineseThing("阳伞", "把", "撑着", LAND).close("白红蓝黄黑绿粉紫");
      case FLOWER -> new ChineseThing("花", "朵", "开着", FLOWER_BED).close("红白黄蓝紫粉");
      case ROSE -> new ChineseThing("玫瑰", "朵", "开着", FLOWER_BED).close("红白黄粉蓝黑紫");
      case LILY -> new ChineseThing("百合", "朵", "开着", FLOWER_BED).close("白黄粉红");
      case POPPY -> new ChineseThing("罂粟", "朵", "开着", FLOWER_BED).close("红白粉紫");
      case IRIS -> new ChineseThing("鸢尾花", "朵", "开着", FLOWER_BED).close("紫蓝白黄", "鸢尾");
      case LEAF -> new ChineseThing("叶子", "片", "有", FLOWER_BED).close("绿红黄", "叶");
      case VINE -> new ChineseThing("藤蔓", "根", "爬着", LAND);
      case TABLE -> new ChineseThing("桌子", "张", "摆着", PICTURE).close("红白黑");
      case APPLE -> new ChineseThing("苹果", "个", "摆着", TABLE_TOP).close("红绿黄");
      case PEAR -> new ChineseThing("梨", "个", "摆着", TABLE_TOP).close("黄绿");
      case LEMON -> new ChineseThing("柠檬", "个", "摆着", TABLE_TOP).close("黄绿");
      case GRAPE -> new ChineseThing("葡萄", "串", "摆着", TABLE_TOP).close("紫绿黑红");
      case BOTTLE -> new ChineseThing("瓶子", "只", "立着", TABLE_TOP).close("绿蓝黑白");
      case GLASS -> new ChineseThing("玻璃杯", "只", "摆着", TABLE_TOP);
      case BOWL -> new ChineseThing("碗", "只", "摆着", TABLE_TOP).close("白蓝红黑绿");
      case JUG -> new ChineseThing("水罐", "只", "摆着", TABLE_TOP).close("白蓝黑");
      case VASE -> new ChineseThing("花瓶", "只", "立着", TABLE_TOP).close("白蓝红绿黑");
      case GUITAR -> new ChineseThing("吉他", "把", "放着", TABLE_TOP).close("红黑白");
      case BOOK -> new ChineseThing("书", "本", "放着", TABLE_TOP);
      case CANDLE -> new ChineseThing("蜡烛", "支", "立着", TABLE_TOP).close("白红");
      case SKULL -> new ChineseThing("骷髅头", "个", "放着", TABLE_TOP);
      case NEWSPAPER -> new ChineseThing("报纸", "张", "放着", TABLE_TOP);
      case BAND -> new ChineseThing("宽条", "道", "有", PICTURE);
      case STRIPE -> new ChineseThing("条纹", "道", "排着", PICTURE);
      case SQUARE -> new ChineseThing("方块", "个", "摆着", PICTURE).close("红黑白蓝黄灰绿");
      case CIRCLE -> new ChineseThing("圆形", "个", "有", PICTURE);
      case TRIANGLE -> new ChineseThing("三角形", "个", "有", PICTURE);
      case LINE -> new ChineseThing("线", "条", "画着", PICTURE).close("红黑白蓝黄灰绿紫金");
      case EDGE -> new ChineseThing("边缘", "道", "有", PICTURE);
      case POINT -> new ChineseThing("圆点", "个", "点着", PICTURE).close("红黑白蓝黄灰绿紫").crowd("无数");
      case TILE -> new ChineseThing("花砖", "块", "拼着", PICTURE);
      case SPIRAL -> new ChineseThing("螺旋", "道", "转着", PICTURE);
      case SPLASH -> new ChineseThing("颜料", "团", "溅着", PICTURE).close("红黑白蓝黄灰绿紫").crowd("大片");
      case DRIP -> new ChineseThing("滴痕", "道", "淌着", PICTURE);
      case STROKE -> new ChineseThing("笔触", "道", "扫过", PICTURE);
    };
  }

  /** It, she, they. */
  static String pronoun(Detail thing) {
    String one =
        switch (thing.motif()) {
          case WOMAN -> "她";
          case MAN, OLD_MAN, CHILD, WALKER -> "他";
          default -> "它";
        };
    return thing.count() > 1 ? one + "们" : one;
  }

  /** What people say about more than one motif, as guards of the grammar name it. */
  static List<String> kinds(Motif motif) {
    return switch (motif) {
      case BIRD, CRANE, PEACOCK, GULL -> List.of("animal", "winged");
      case BUTTERFLY -> List.of("animal");
      case COW, HORSE, SHEEP, DOG, CAT -> List.of("animal", "legged");
      case WOMAN, MAN, OLD_MAN, CHILD, WALKER -> List.of("person");
      case FLOWER, ROSE, LILY, POPPY, IRIS, WATER_LILY -> List.of("bloom");
      case APPLE, PEAR, LEMON, GRAPE -> List.of("fruit");
      case BOTTLE, GLASS, BOWL, JUG, VASE -> List.of("vessel");
      case TREE, PINE, WILLOW -> List.of("tree");
      case BOAT, SHIP -> List.of("afloat");
      case HOUSE, TOWER, RUIN -> List.of("building");
      case BAND, STRIPE, SQUARE, CIRCLE, TRIANGLE, LINE, EDGE, POINT, TILE, SPIRAL ->
          List.of("form");
      case SPLASH, DRIP, STROKE -> List.of("paint");
      default -> List.of();
    };
  }
}
