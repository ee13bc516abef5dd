// A small picture of how a figure went, as SVG for a page.

const WIDTH = 280;
const HEIGHT = 56;
/** Above the highest point, so that the line is not cut. */
const MARGIN = 2;

/** Draws numbers from 0 up, the oldest on the left. `label` is what somebody hears who does not see it. */
export function drawSparkline(numbers: readonly number[], label: string): string {
  const highest = Math.max(...numbers, Number.MIN_VALUE);
  const step = WIDTH / Math.max(1, numbers.length - 1);
  const points = numbers.map((number, index) => {
    const y = HEIGHT - MARGIN - (number / highest) * (HEIGHT - 2 * MARGIN);
    return `${round(index * step)},${round(y)}`;
  });
  // One number alone is a line of its height.
  if (points.length === 1) points.push(`${WIDTH},${points[0]?.split(',')[1] ?? HEIGHT}`);
  const area = `0,${HEIGHT} ${points.join(' ')} ${WIDTH},${HEIGHT}`;
  return (
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">` +
    `<polygon points="${area}"/><polyline points="${points.join(' ')}"/></svg>`
  );
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
