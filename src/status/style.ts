// The style sheet of the status page. It matches the playground's page, and follows the browser's dark or light theme.

export const STYLE = `
:root { color-scheme: dark light; --page: #1a1a1e; --card: #222327; --text: #dfe0e2; --strong: #fbfbfb; --faint: #a3a4ab;
  --line: #303035; --brand: #8b95f8; --area: #5865f233; --good: #23a55a; --bad: #f23f43; --link: #74b2ff; }
@media (prefers-color-scheme: light) {
  :root { --page: #ffffff; --card: #f2f3f5; --text: #313338; --strong: #060607; --faint: #5c5e66;
    --line: #e3e5e8; --brand: #4752c4; --area: #5865f226; --good: #1a8a48; --bad: #d22d39; --link: #0067c0; } }
* { box-sizing: border-box; margin: 0; }
body { background: var(--page); color: var(--text); font: 16px/1.4 "Noto Sans", system-ui, sans-serif; }
main { max-width: 960px; margin: 0 auto; padding: 32px 16px; }
h1 { color: var(--strong); font-size: 24px; display: flex; align-items: center; gap: 12px; }
h2 { color: var(--strong); font-size: 16px; margin: 32px 0 8px; }
h3 { color: var(--faint); font-size: 14px; font-weight: 500; }
header p { color: var(--faint); margin-top: 4px; }
header .problem { color: var(--strong); border-left: 4px solid var(--bad); padding: 4px 0 4px 12px; margin-top: 12px; }
.dot { display: inline-block; flex: none; width: 12px; height: 12px; border-radius: 50%; }
.good { background: var(--good); }
.bad { background: var(--bad); border-radius: 2px; }
.parts { list-style: none; padding: 0; margin-top: 16px; display: flex; flex-wrap: wrap; gap: 8px 24px; }
.parts li { display: flex; align-items: center; gap: 8px; }
.parts .dot { width: 8px; height: 8px; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); gap: 12px; }
.figure { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 12px 12px 0; overflow: hidden; }
.value { color: var(--strong); font-size: 22px; font-weight: 600; font-variant-numeric: tabular-nums; }
.value { white-space: nowrap; }
.value span { color: var(--faint); font-size: 14px; font-weight: 400; margin-left: 8px; }
svg { display: block; width: calc(100% + 24px); height: 56px; margin: 8px -12px 0; }
polygon { fill: var(--area); }
polyline { fill: none; stroke: var(--brand); stroke-width: 2; vector-effect: non-scaling-stroke; }
footer { color: var(--faint); font-size: 14px; margin-top: 24px; }
a { color: var(--link); }
`;
