/* The page of the preview: sets the paper that the extension sends on pages, and keeps in step with the editor. */
(() => {
  const editor = acquireVsCodeApi();
  const pages = document.getElementById('pages');
  const classes = document.getElementById('classes');
  const zoomShown = document.getElementById('zoom');
  const count = document.getElementById('count');
  const style = document.getElementById('style');
  const problem = document.getElementById('problem');
  const MILLIMETRE = 96 / 25.4;
  const POINT = 96 / 72;
  /** Beside the page, for the bar that scrolls it, in millimetres. */
  const MARGIN = 6;
  const ZOOMS = [40, 50, 60, 67, 75, 80, 90, 100, 110, 125, 150, 175, 200];
  /** Undefined until the reader has chosen one: then a page is as wide as the view. */
  let chosen = editor.getState()?.zoom;
  let zoom = chosen ?? 100;
  let paper;
  /** While the page follows the editor, its own scrolling must not lead the editor elsewhere. */
  let quietUntil = 0;

  const make = (tag, className, parent) => {
    const element = document.createElement(tag);
    element.className = className;
    parent.append(element);
    return element;
  };

  function elementOf(block) {
    const element = document.createElement(block.tag);
    element.className = block.class;
    element.style.cssText = block.style;
    element.innerHTML = block.html;
    element.dataset.line = String(block.line);
    // Paragraphs to the eye, headings to whoever has the page read out.
    const level = block.class === 'title' ? 1 : Number(/^heading(\d)$/.exec(block.class)?.[1] ?? -1) + 1;
    if (level > 0 && block.tag === 'p') {
      element.setAttribute('role', 'heading');
      element.setAttribute('aria-level', String(level));
    }
    return element;
  }

  function newPage({ page, pageNumber }, number) {
    const sheet = make('section', 'sheet', pages);
    sheet.style.width = `${page.width}mm`;
    sheet.style.height = `${page.height}mm`;
    sheet.setAttribute('aria-label', String(number));
    const area = make('div', 'area', sheet);
    area.style.cssText = `left:${page.left}mm;top:${page.top}mm;width:${page.width - page.left - page.right}mm;height:${page.height - page.top - page.bottom}mm`;
    if (pageNumber.place !== 'none') {
      const foot = make('div', 'foot', sheet);
      const atLeft = pageNumber.place === 'outside' && number % 2 === 0;
      foot.style.cssText = `left:${page.left}mm;right:${page.right}mm;bottom:${page.bottom - 9.5}mm`;
      foot.style.textAlign = pageNumber.place === 'centre' ? 'center' : atLeft ? 'left' : 'right';
      foot.textContent = pageNumber.dashes ? `— ${number} —` : String(number);
    }
    return area;
  }

  /** How many lines each block takes, measured once in a column as wide as the type area. */
  function measured({ blocks, page, pitch }) {
    const column = make('div', 'measure', document.body);
    column.style.width = `${page.width - page.left - page.right}mm`;
    const elements = blocks.map(elementOf);
    column.append(...elements);
    const heights = elements.map((element) => element.getBoundingClientRect().height);
    column.remove();
    return blocks.map((block, i) => ({
      block,
      element: elements[i],
      lines: Math.max(1, Math.round(heights[i] / (pitch * POINT) + (block.tag === 'table' ? 0.4 : 0))),
    }));
  }

  function show(next) {
    paper = next;
    fitWidth();
    const top = lineAtTop();
    classes.textContent = Object.entries(paper.classes)
      .map(([name, rules]) => `.${name}{${rules}}`)
      .join('');
    const items = measured(paper);
    pages.replaceChildren();
    const { page, pitch } = paper;
    const room = Math.floor(((page.height - page.top - page.bottom) * MILLIMETRE) / (pitch * POINT) + 0.02);
    let number = 1;
    let area = newPage(paper, number);
    let left = room;
    const turn = () => {
      number += 1;
      area = newPage(paper, number);
      left = room;
    };
    items.forEach(({ block, element, lines }, i) => {
      const isHeading = /^heading/.test(block.class) && !block.html.includes('body-run');
      const needed =
        block.tag === 'table' ? Math.min(lines, room) : isHeading && items[i + 1] ? lines + 1 : 1;
      if ((block.startsPage && left < room) || needed > left) turn();
      for (let done = 0; done < lines;) {
        const shown = Math.min(lines - done, left);
        place(area, element, { done, shown, whole: lines, pitch });
        done += shown;
        left -= shown;
        if (done < lines) turn();
      }
    });
    count.textContent = count.dataset.pages
      .replace('{0}', String(number))
      .replace('{1}', String(paper.characters));
    if (top !== undefined) scrollTo(top);
  }

  /** A paragraph that goes over the end of a page is there twice, each time cut to its part. */
  function place(area, element, { done, shown, whole, pitch }) {
    if (shown === whole) {
      area.append(element);
      return;
    }
    const part = make('div', 'part', area);
    part.style.height = `${shown * pitch}pt`;
    const copy = done === 0 ? element : element.cloneNode(true);
    copy.style.marginTop = `${-done * pitch}pt`;
    if (done > 0) copy.setAttribute('aria-hidden', 'true');
    part.append(copy);
  }

  const lined = () => [...pages.querySelectorAll('[data-line]')];

  function lineAtTop() {
    const top = pages.getBoundingClientRect().top;
    return lined().find((element) => element.getBoundingClientRect().bottom > top + 4)?.dataset.line;
  }

  function scrollTo(line) {
    const wanted = lined().findLast((element) => Number(element.dataset.line) <= Number(line));
    quietUntil = Date.now() + 300;
    if (!wanted) return;
    // Not scrollIntoView: that moves the frames around this page too, and with them the bar with the buttons.
    const { top, height } = pages.getBoundingClientRect();
    const pixels = pages.offsetHeight / height;
    pages.scrollTop += (wanted.getBoundingClientRect().top - top) * pixels;
  }

  function setZoom(step) {
    const at = ZOOMS.reduce(
      (best, one, i) => (Math.abs(one - zoom) < Math.abs(ZOOMS[best] - zoom) ? i : best),
      0,
    );
    chosen = ZOOMS[Math.min(ZOOMS.length - 1, Math.max(0, at + step))];
    editor.setState({ zoom: chosen });
    zoomTo(chosen);
  }

  function zoomTo(percent) {
    zoom = percent;
    pages.style.setProperty('--zoom', String(zoom / 100));
    zoomShown.textContent = `${zoom}%`;
  }

  /** The widest zoom at which nothing of a page is cut off at its side. */
  function fitWidth() {
    if (chosen !== undefined || !paper) return;
    const room = document.documentElement.clientWidth / ((paper.page.width + MARGIN) * MILLIMETRE);
    zoomTo(ZOOMS.findLast((one) => one <= room * 100 && one <= 100) ?? ZOOMS[0]);
  }

  function copy() {
    const { html, text } = paper.clipboard;
    const put = (event) => {
      event.clipboardData.setData('text/html', html);
      event.clipboardData.setData('text/plain', text);
      event.preventDefault();
    };
    document.addEventListener('copy', put, { once: true });
    if (document.execCommand('copy')) {
      editor.postMessage({ kind: 'copied' });
      return;
    }
    document.removeEventListener('copy', put);
    const item = new ClipboardItem({
      'text/html': new Blob([html], { type: 'text/html' }),
      'text/plain': new Blob([text], { type: 'text/plain' }),
    });
    navigator.clipboard.write([item]).then(() => editor.postMessage({ kind: 'copied' }));
  }

  document.getElementById('smaller').addEventListener('click', () => setZoom(-1));
  document.getElementById('larger').addEventListener('click', () => setZoom(1));
  function fit() {
    chosen = undefined;
    editor.setState({});
    fitWidth();
  }

  document.getElementById('fit').addEventListener('click', fit);
  style.addEventListener('click', () => editor.postMessage({ kind: 'style' }));
  document.getElementById('copy').addEventListener('click', copy);
  pages.addEventListener('keydown', (event) => {
    if (event.key === '+' || event.key === '=') setZoom(1);
    if (event.key === '-') setZoom(-1);
    if (event.key === '0') fit();
  });
  pages.addEventListener('scroll', () => {
    const line = lineAtTop();
    if (Date.now() > quietUntil && line !== undefined)
      editor.postMessage({ kind: 'line', line: Number(line) });
  });
  window.addEventListener('message', ({ data }) => {
    if (data.kind === 'paper') {
      style.textContent = data.style;
      problem.textContent = data.paper.styleProblem ?? '';
      problem.hidden = problem.textContent === '';
      show(data.paper);
    }
    if (data.kind === 'scroll') scrollTo(data.line);
    if (data.kind === 'copy' && paper) copy();
  });
  window.addEventListener('resize', fitWidth);
  zoomTo(zoom);
  editor.postMessage({ kind: 'ready' });
})();
