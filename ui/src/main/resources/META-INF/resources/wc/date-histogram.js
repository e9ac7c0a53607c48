/*
 * Articles over time. Bars are buttons with one tab stop: arrow keys walk, Shift + arrow widens,
 * Enter takes, Escape ends a brush or gives
 * everything back. Mouse and finger brush. Time always runs from left to
 * right, in every language.
 *
 * Properties: bars [{from, to, count, label}], from, to (days, inclusive, or empty), hint.
 * Event: range-chosen {from, to}; both empty for every day.
 */
const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  :host { display: block; direction: ltr; user-select: none; -webkit-user-select: none; }
  :host([empty]) { display: none; }
  .plot { display: flex; align-items: stretch; height: 84px; gap: 1px; touch-action: pan-y;
    cursor: crosshair; border-bottom: 1px solid var(--mabat-line, #999); position: relative; }
  button { all: unset; flex: 1 1 0; min-width: 0; max-width: 28px; display: flex; align-items: flex-end;
    box-sizing: border-box; cursor: inherit; }
  button:focus-visible { outline: 2px solid var(--mabat-accent, #06c); outline-offset: 1px; }
  button:hover { background: var(--mabat-wash, rgb(0 0 0 / 6%)); }
  .bar { display: block; width: 100%; border-radius: 1.5px 1.5px 0 0;
    background: var(--mabat-bar, #789); transition: height 160ms ease-out; }
  .out .bar { background: var(--mabat-bar-off, #bcc); }
  .brushing button { background: none; }
  .brushed { background: var(--mabat-wash, rgb(0 0 0 / 6%)) !important; }
  .brushed .bar { background: var(--mabat-accent, #06c); }
  .axis { display: flex; justify-content: space-between; white-space: nowrap; font-size: 12px; min-height: 17px;
    color: var(--mabat-muted, #567); padding-top: 3px; font-variant-numeric: tabular-nums; }
  .said { font-size: 13px; min-height: 20px; color: var(--mabat-ink, inherit); text-align: center; }
  @media (prefers-reduced-motion: reduce) { .bar { transition: none; } }
`);

class DateHistogram extends HTMLElement {
  #bars = [];
  #from = '';
  #to = '';
  #hint = '';
  #stop = 0;
  #anchor = -1;
  #end = -1;
  #pointer = null;
  #arrived = null;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    this.plot = document.createElement('div');
    this.plot.className = 'plot';
    this.axis = document.createElement('div');
    this.axis.className = 'axis';
    this.axis.setAttribute('aria-hidden', 'true');
    this.said = document.createElement('div');
    this.said.className = 'said';
    this.said.setAttribute('dir', 'auto');
    this.said.setAttribute('aria-hidden', 'true');
    root.append(this.plot, this.axis, this.said);
    this.plot.addEventListener('pointerdown', (event) => this.#press(event));
    this.plot.addEventListener('pointermove', (event) => this.#move(event));
    this.plot.addEventListener('pointerup', (event) => this.#release(event));
    this.plot.addEventListener('pointercancel', () => this.#cancel());
    this.plot.addEventListener('pointerleave', () => { if (this.#anchor < 0) this.#say(null); });
    this.plot.addEventListener('keydown', (event) => this.#key(event));
    this.plot.addEventListener('focusin', (event) => {
      const at = this.#indexOf(event.target);
      if (at >= 0) this.#say(this.#bars[at].label);
    });
  }

  connectedCallback() {
    // set before this module arrived: hand the values to the accessors
    for (const name of ['bars', 'from', 'to', 'hint']) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
    this.#draw();
  }

  get bars() { return this.#bars; }
  /** An answer that arrives in the middle of a brush waits for its end: the bars under the finger stay. */
  set bars(bars) {
    this.#arrived = bars ?? [];
    if (this.#anchor < 0) this.#renew();
  }
  get from() { return this.#from; }
  set from(day) { this.#from = day ?? ''; this.#paint(); }
  get to() { return this.#to; }
  set to(day) { this.#to = day ?? ''; this.#paint(); }
  get hint() { return this.#hint; }
  set hint(text) { this.#hint = text ?? ''; this.#say(null); }

  #renew() {
    if (!this.#arrived) return;
    this.#bars = this.#arrived;
    this.#arrived = null;
    this.#draw();
    this.#say(null);
  }

  #draw() {
    this.toggleAttribute('empty', this.#bars.length === 0);
    const most = Math.max(1, ...this.#bars.map((bar) => bar.count));
    const had = this.#indexOf(this.shadowRoot.activeElement);
    while (this.plot.children.length > this.#bars.length) this.plot.lastChild.remove();
    while (this.plot.children.length < this.#bars.length) {
      const button = document.createElement('button');
      button.type = 'button';
      const bar = document.createElement('span');
      bar.className = 'bar';
      button.append(bar);
      this.plot.append(button);
    }
    this.#bars.forEach((bar, i) => {
      const button = this.plot.children[i];
      button.setAttribute('aria-label', bar.label);
      // a bar with an article is never invisible
      button.firstChild.style.height = bar.count === 0 ? '0' : `max(3px, ${(100 * bar.count) / most}%)`;
    });
    this.#stop = Math.min(Math.max(0, this.#stop), Math.max(0, this.#bars.length - 1));
    this.#ticks();
    this.#paint();
    if (had >= 0) this.#focus(Math.min(had, this.#bars.length - 1));
  }

  /** Four labels at most: years when there are several, else months or days. */
  #ticks() {
    const bars = this.#bars;
    if (bars.length === 0) { this.axis.replaceChildren(); return; }
    const years = Number(bars.at(-1).to.slice(0, 4)) - Number(bars[0].from.slice(0, 4));
    const short = (day) => (years >= 3 ? day.slice(0, 4) : day.slice(0, 7).split('-').reverse().join('.'));
    // few bars are narrow, and so is the axis below them
    const room = bars.length * 29;
    this.axis.style.maxWidth = `${room}px`;
    const wanted = Math.min(4, bars.length, Math.max(1, Math.floor(room / 64)));
    const labels = [];
    for (let i = 0; i < wanted; i++) {
      const at = wanted === 1 ? 0 : Math.round((i * (bars.length - 1)) / (wanted - 1));
      const text = short(bars[at].from);
      if (labels.at(-1) !== text) labels.push(text);
    }
    this.axis.replaceChildren(...labels.map((text) => {
      const span = document.createElement('span');
      span.textContent = text;
      return span;
    }));
  }

  #paint() {
    const brushing = this.#anchor >= 0;
    this.plot.classList.toggle('brushing', brushing);
    const low = Math.min(this.#anchor, this.#end);
    const high = Math.max(this.#anchor, this.#end);
    const open = !this.#from && !this.#to;
    [...this.plot.children].forEach((button, i) => {
      const bar = this.#bars[i];
      if (!bar) return;
      const inside = (!this.#from || bar.to >= this.#from) && (!this.#to || bar.from <= this.#to);
      button.classList.toggle('brushed', brushing && i >= low && i <= high);
      button.classList.toggle('out', !open && !inside);
      button.setAttribute('aria-pressed', String(!open && inside));
      button.tabIndex = i === this.#stop ? 0 : -1;
    });
  }

  #say(text) { this.said.textContent = text ?? (this.#bars.length > 0 ? this.#hint : ''); }

  #indexOf(element) {
    const button = element?.closest?.('button');
    return button ? [...this.plot.children].indexOf(button) : -1;
  }

  #at(event) {
    const left = this.plot.firstElementChild.getBoundingClientRect().left;
    const right = this.plot.lastElementChild.getBoundingClientRect().right;
    const share = (event.clientX - left) / (right - left);
    return Math.min(this.#bars.length - 1, Math.max(0, Math.floor(share * this.#bars.length)));
  }

  #press(event) {
    if (event.button !== 0 || this.#bars.length === 0) return;
    this.#pointer = event.pointerId;
    this.plot.setPointerCapture(event.pointerId);
    this.#anchor = this.#end = this.#at(event);
    this.#stop = this.#anchor;
    this.#tell();
  }

  #move(event) {
    if (this.#anchor >= 0 && event.pointerId === this.#pointer) {
      this.#end = this.#at(event);
      this.#tell();
    } else if (this.#bars.length > 0) {
      this.#say(this.#bars[this.#at(event)].label);
    }
  }

  #release(event) {
    if (this.#anchor >= 0 && event.pointerId === this.#pointer) this.#take();
  }

  #cancel() {
    this.#anchor = this.#end = -1;
    this.#pointer = null;
    this.#renew();
    this.#paint();
  }

  #tell() {
    const low = Math.min(this.#anchor, this.#end);
    const high = Math.max(this.#anchor, this.#end);
    this.#say(low === high ? this.#bars[low].label : `${this.#day(this.#bars[low].from)} – ${this.#day(this.#bars[high].to)}`);
    this.#paint();
  }

  #day(day) {
    const language = this.closest('[lang]')?.lang || 'en';
    return new Date(`${day}T00:00:00Z`).toLocaleDateString(language === 'en' ? 'en-GB' : language,
      { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  }

  #take() {
    const low = Math.min(this.#anchor, this.#end);
    const high = Math.max(this.#anchor, this.#end);
    const from = this.#bars[low].from;
    const to = this.#bars[high].to;
    this.#cancel();
    this.#choose(from, to);
  }

  #choose(from, to) {
    this.dispatchEvent(new CustomEvent('range-chosen', { detail: { from, to } }));
  }

  #focus(at) {
    this.#stop = at;
    this.#paint();
    this.plot.children[at]?.focus();
  }

  #key(event) {
    const at = this.#indexOf(event.target);
    if (at < 0) return;
    const last = this.#bars.length - 1;
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: last }[event.key];
    if (to !== undefined) {
      const next = Math.min(last, Math.max(0, to));
      if (event.shiftKey) {
        if (this.#anchor < 0) this.#anchor = at;
        this.#end = next;
      } else {
        this.#cancel();
      }
      this.#focus(Math.min(next, this.#bars.length - 1));
      if (this.#anchor >= 0) this.#tell();
    } else if (event.key === 'Enter' || event.key === ' ') {
      if (this.#anchor < 0) this.#anchor = this.#end = at;
      this.#take();
    } else if (event.key === 'Escape') {
      const brushing = this.#anchor >= 0;
      this.#cancel();
      if (!brushing && (this.#from || this.#to)) this.#choose('', '');
    } else {
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

customElements.define('date-histogram', DateHistogram);
