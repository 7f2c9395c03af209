package app.beholder.ml.evaluation;

import app.beholder.model.Emotion;
import app.beholder.model.EmotionColor;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a report looks: light or dark as the reader's system is, and light on paper. */
final class ReportStyle {
  private static final String DARK = "@media screen and (prefers-color-scheme: dark)";

  private static final String RULES =
      """
      :root {
        color-scheme: light dark;
        --ground: #ffffff; --text: #1f2328; --muted: #59636e; --line: #d1d9e0; --band: #f6f8fa;
        --heat: #0969da;
      }
      %s {
        :root {
          --ground: #0d1117; --text: #f0f6fc; --muted: #9198a1; --line: #3d444d; --band: #151b23;
          --heat: #388bfd;
        }
      }
      body {
        margin: 0 auto; max-width: 74rem; padding: 2rem 1.5rem 3rem; background: var(--ground);
        color: var(--text); line-height: 1.5;
        font-family: system-ui, "Noto Sans", "Noto Sans Arabic", "Noto Sans CJK SC", sans-serif;
      }
      h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .5rem; }
      h2 { font-size: 1.3rem; margin: 2.5rem 0 .75rem; break-after: avoid; }
      h2 + p { break-after: avoid; }
      p { max-width: 45rem; }
      .made { border-inline-start: .3rem solid var(--muted); padding-inline-start: .75rem; }
      .muted { color: var(--muted); }
      dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; margin: 0; }
      dt { color: var(--muted); }
      dd { margin: 0; overflow-wrap: anywhere; max-width: 45rem; }
      .wide { overflow-x: auto; }
      table { border-collapse: collapse; font-variant-numeric: tabular-nums; break-inside: avoid; }
      caption { text-align: start; color: var(--muted); padding-bottom: .5rem; max-width: 45rem; }
      th, td { padding: .35rem .7rem; border-bottom: 1px solid var(--line); text-align: end; }
      thead th { background: var(--band); vertical-align: bottom; font-weight: 600;
        font-size: .9em; }
      th:first-child { text-align: start; }
      th[scope=row] { font-weight: 600; white-space: nowrap; }
      td.text { text-align: start; color: var(--muted); }
      .charts { display: flex; flex-wrap: wrap; gap: 1rem 2.5rem; margin-bottom: 1.5rem;
        break-inside: avoid; }
      figure { margin: 0; break-inside: avoid; }
      figcaption { margin-bottom: .5rem; }
      svg { width: 27em; max-width: 100%%; height: auto; display: block; }
      svg text { fill: var(--text); font-size: 13px; dominant-baseline: central; }
      svg .name { text-anchor: end; }
      rect { stroke-width: 1; }
      .confusion { font-size: .85rem; }
      .confusion td {
        background: color-mix(in srgb, var(--heat) calc(var(--share) * .5%%), transparent);
      }
      .confusion .right { font-weight: 700; outline: 1px solid var(--muted); outline-offset: -2px; }
      @page { margin: 15mm; }
      @media print {
        body { max-width: none; padding: 0; font-size: 10pt; }
        td, rect { print-color-adjust: exact; }
        .wide { overflow: visible; }
        th, td { padding: .2rem .4rem; }
        svg { width: 22em; }
      }
      """
          .formatted(DARK);

  private ReportStyle() {}

  static String css() {
    return RULES
        + lines(color -> "fill: " + color.fill() + "; stroke: " + color.lineOnLight())
        + DARK
        + " {\n"
        + lines(color -> "stroke: " + color.lineOnDark())
        + "}\n";
  }

  private static String lines(Function<EmotionColor, String> style) {
    return Emotion.ALL.stream()
        .map(e -> "." + name(e) + " { " + style.apply(EmotionColor.of(e)) + "; }\n")
        .collect(Collectors.joining());
  }

  /** The class of what has an emotion's colour. */
  static String name(Emotion emotion) {
    return emotion.label().replace(' ', '-');
  }
}
