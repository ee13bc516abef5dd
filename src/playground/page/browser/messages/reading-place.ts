// Where the reader of a conversation is: at its end, at the start of an answer, or anywhere else of their own choice.

/** Whoever is so near to the end, in pixels, wants to see what comes. */
const NEAR = 120;
/** What stays free above an answer that is read from its start, in pixels. */
const ABOVE = 8;
/** Browsers round the positions they are given. */
const ROUNDING = 2;

export interface ReadingPlace {
  /** Whether new messages are shown by themselves. */
  readonly follows: boolean;
  /** Leads to a message that comes: to its end, or where that has no room on the screen to its start. */
  leadTo(element: HTMLElement): void;
  /** Leads to the start of a message that changed, where that is above what is seen. */
  leadBackTo(element: HTMLElement): void;
  /** Leads to the end of all. */
  leadToEnd(): void;
  /** Whether there is something below what is seen. */
  hidesBelow(): boolean;
  /** Keeps the place while messages are drawn anew: what is empty for a moment makes everything jump. */
  settle(): void;
}

/** `list` is what grows inside the scroller; `onEnd` is called when the reader arrives at the end. */
export function followReader(scroller: HTMLElement, list: HTMLElement, onEnd: () => void): ReadingPlace {
  let follows = true;
  /** The answer that is read from its start. */
  let answer: HTMLElement | undefined;
  let shown = 0;
  let isSettling = false;

  scroller.addEventListener('scroll', () => {
    if (isSettling || Math.abs(scroller.scrollTop - shown) < ROUNDING) return;
    // Somebody scrolled. What grows does not: it only moves the end away.
    shown = scroller.scrollTop;
    follows = distanceToEnd() < NEAR;
    answer = undefined;
    if (follows) onEnd();
  });
  // Messages are drawn, and pictures loaded, after they were put in; and the window changes as well.
  const sizes = new ResizeObserver(() => {
    if (follows) lead();
  });
  sizes.observe(list);
  sizes.observe(scroller);

  function lead(): void {
    const end = scroller.scrollHeight - scroller.clientHeight;
    const start = answer?.isConnected ? startOf(answer) : end;
    show(Math.min(start, end));
  }

  function startOf(element: HTMLElement): number {
    const above = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    return scroller.scrollTop + above - ABOVE;
  }

  function show(top: number): void {
    scroller.scrollTo(0, top);
    shown = scroller.scrollTop;
  }

  function distanceToEnd(): number {
    return scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight;
  }

  return {
    get follows() {
      return follows;
    },
    leadTo(element) {
      follows = true;
      answer = element;
      lead();
    },
    leadBackTo(element) {
      if (!follows && startOf(element) >= scroller.scrollTop - ABOVE) return;
      follows = true;
      answer = element;
      lead();
    },
    leadToEnd() {
      follows = true;
      answer = undefined;
      lead();
    },
    hidesBelow: () => distanceToEnd() >= NEAR,
    settle() {
      if (isSettling) return;
      isSettling = true;
      const before = scroller.scrollTop;
      requestAnimationFrame(() => {
        isSettling = false;
        if (follows) lead();
        else show(before);
      });
    },
  };
}
