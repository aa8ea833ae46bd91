/** Figures: pictures of a table as SVG text, the same on screen and in every export. */

/** Elements that lead to passages carry `data-key`, whose words are the report's own; they hold a `<title>`. */
export interface Figure {
  /** Stable name, unique in its report. */
  readonly key: string;
  readonly title: string;
  /** A whole `<svg>` with `xmlns`, `viewBox`, `width`, `height`, `role="img"` and a `<title>`. */
  readonly svg: string;
}

/** The colours that a figure is drawn in, as `#rrggbb`: a picture in a file knows no theme. */
export interface Look {
  readonly paper: string;
  readonly ink: string;
  /** Text of less weight, at least 4.5:1 on paper. */
  readonly faint: string;
  readonly line: string;
  readonly accent: string;
  readonly dark: boolean;
}

export const LIGHT_LOOK: Look = {
  paper: '#ffffff',
  ink: '#1c1c1a',
  faint: '#63635e',
  line: '#d9d9d4',
  accent: '#2b5fa8',
  dark: false,
};

export const DARK_LOOK: Look = {
  paper: '#1b1b1a',
  ink: '#eceae4',
  faint: '#a3a29b',
  line: '#3c3c39',
  accent: '#8db4ea',
  dark: true,
};
