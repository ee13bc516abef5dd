// Twelve formulas that ask of a picture what those of pages do, for the contact sheet and for tests.

export const EXAMPLES: readonly { what: string; tex: string }[] = [
  { what: 'a fraction and a root', tex: String.raw`x = \frac{-b \pm \sqrt{b^2 - 4ac}}{2a}` },
  { what: 'an integral with limits', tex: String.raw`\int_{-\infty}^{\infty} e^{-x^2}\,dx = \sqrt{\pi}` },
  { what: 'a sum with limits', tex: String.raw`\sum_{n=1}^{\infty} \frac{1}{n^2} = \frac{\pi^2}{6}` },
  {
    what: 'matrices',
    tex: String.raw`\begin{pmatrix} a & b \\ c & d \end{pmatrix} \begin{bmatrix} x \\ y \end{bmatrix} = \begin{bmatrix} ax + by \\ cx + dy \end{bmatrix}`,
  },
  {
    what: 'aligned lines',
    tex: String.raw`\begin{aligned} (a + b)^3 &= (a + b)(a^2 + 2ab + b^2) \\ &= a^3 + 3a^2b + 3ab^2 + b^3 \end{aligned}`,
  },
  {
    what: 'cases',
    tex: String.raw`|x| = \begin{cases} x & \text{if } x \ge 0 \\ -x & \text{otherwise} \end{cases}`,
  },
  {
    what: 'fractions in fractions',
    tex: String.raw`\varphi = 1 + \cfrac{1}{1 + \cfrac{1}{1 + \cfrac{1}{1 + \cdots}}}`,
  },
  {
    what: 'a limit',
    tex: String.raw`f'(x) = \lim_{h \to 0} \frac{f(x + h) - f(x)}{h}`,
  },
  {
    what: 'a reaction',
    tex: String.raw`\ce{CH3COOH + H2O <=> CH3COO^- + H3O^+}, \quad \ce{2 H2O2 ->[MnO2] 2 H2O + O2 ^}`,
  },
  {
    what: 'letters of several alphabets',
    tex: String.raw`\nabla \times \vec{\mathbf{E}} = -\frac{\partial \vec{\mathbf{B}}}{\partial t}, \quad \mathcal{L}\{f\} \in \mathbb{C}, \quad \mathfrak{g} \subset \Omega`,
  },
  {
    what: 'words in a fraction, wider than a phone',
    tex: String.raw`\text{Price elasticity of demand} = \frac{\%\ \text{change in quantity demanded}}{\%\ \text{change in price}} \approx \frac{\Delta Q / Q}{\Delta P / P}`,
  },
  {
    what: 'one long line',
    tex: String.raw`e^x = 1 + x + \frac{x^2}{2!} + \frac{x^3}{3!} + \frac{x^4}{4!} + \frac{x^5}{5!} + \frac{x^6}{6!} + \frac{x^7}{7!} + \frac{x^8}{8!} + \frac{x^9}{9!} + \cdots`,
  },
];
