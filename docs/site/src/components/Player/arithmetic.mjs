/** Milliseconds that a whole bar stands for. */
export const WHOLE_BAR = 1000;

/** How long so many statements wait, with the calculation. */
export function arithmetic(statements, delay) {
  return `${statements} × ${delay} ms = ${asTime(statements * delay)}`;
}

/** A time in milliseconds, from a second on in seconds. */
export function asTime(milliseconds) {
  const rounded = Number(milliseconds.toFixed(1));
  return rounded < 1000 ? `${rounded} ms` : `${Number((rounded / 1000).toFixed(2))} s`;
}
