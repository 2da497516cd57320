/** A way to lay contents out: in so many columns, and how many times the size of the text around them they may be. */
export interface Way {
  columns: number;
  largest: number;
}
