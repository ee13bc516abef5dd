// Sparklines: small line charts without axes, as SVG.

const WIDTH = 280;
const HEIGHT = 56;
/** Space above and below the line, so that its stroke is not clipped. */
const MARGIN = 2;

/** Draws numbers of 0 or more, the oldest on the left. `label` is the text for screen readers; it must need no escaping in HTML. */
export function drawSparkline(numbers: readonly number[], label: string): string {
  const highest = Math.max(...numbers, Number.MIN_VALUE);
  const step = WIDTH / Math.max(1, numbers.length - 1);
  const points = numbers.map((number, index) => {
    const y = HEIGHT - MARGIN - (number / highest) * (HEIGHT - 2 * MARGIN);
    return `${round(index * step)},${round(y)}`;
  });
  // A single number becomes a horizontal line.
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
