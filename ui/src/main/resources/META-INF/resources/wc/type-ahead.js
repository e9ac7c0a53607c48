/*
 * Proposals below a search box: an ARIA combobox around the text field it contains. The server says
 * what to offer; this module asks after a short pause, drops every answer but the newest, and does the
 * keyboard: arrows walk, Enter takes, Escape closes. Arrows pressed while an answer is under way wait for
 * it: what stands below older words is not what the fast typist means. The text itself is never touched unless an offer
 * is taken, so typing in either direction stays the browser's business.
 *
 * Contains: a vaadin-text-field, and an empty element [role=listbox] with an id.
 * Event: words-typed {number, text, caret}; offer-taken {act, text}.
 * Method: offer(number, [{kind, label, note, text, caret, act}]); an empty act only changes the text.
 */
const PAUSE_MILLIS = 120;

class TypeAhead extends HTMLElement {
  #number = 0;
  #offers = [];
  #active = -1;
  #shown = 0;
  #steps = 0;
  #timer = 0;
  #slash = (event) => this.#focusOn(event);

  connectedCallback() {
    document.addEventListener('keydown', this.#slash);
    if (this.list) return;
    this.field = this.querySelector('vaadin-text-field');
    this.list = this.querySelector('[role=listbox]');
    this.addEventListener('input', () => { this.#direct(); this.#ask(PAUSE_MILLIS); });
    this.field.addEventListener('value-changed', () => this.#direct());
    this.addEventListener('keydown', (event) => this.#key(event), true);
    this.addEventListener('focusout', () => this.close());
    this.addEventListener('click', (event) => {
      if (event.target === this.input && this.input.value === '') this.#ask(0);
    });
    // before the field loses its focus
    for (const press of ['pointerdown', 'mousedown']) {
      this.list.addEventListener(press, (event) => event.preventDefault());
    }
    this.list.addEventListener('click', (event) => {
      const option = event.target.closest('[role=option]');
      if (option) this.#take([...this.list.children].indexOf(option));
    });
    this.#dress();
  }

  disconnectedCallback() {
    document.removeEventListener('keydown', this.#slash);
    this.close();
  }

  get input() { return this.field?.inputElement ?? this.querySelector('input'); }

  /** The field makes its input a moment after it is connected. */
  #dress() {
    const input = this.input;
    if (!input) { requestAnimationFrame(() => this.#dress()); return; }
    this.#direct();
    input.autocomplete = 'off';
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.list.id);
    input.setAttribute('aria-expanded', 'false');
  }

  /** A query runs in the direction of its words; an empty box in that of the page. */
  #direct() {
    const input = this.input;
    if (!input) return;
    if (input.value === '') input.removeAttribute('dir'); else input.dir = 'auto';
  }

  #ask(pause) {
    const number = ++this.#number;
    this.#steps = 0;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const { value: text, selectionStart: caret, selectionEnd: end } = this.input;
      if (number !== this.#number) return;
      if (caret !== end) { this.close(); return; }
      this.dispatchEvent(new CustomEvent('words-typed', { detail: { number, text, caret } }));
    }, pause);
  }

  offer(number, offers) {
    if (number !== this.#number || !this.contains(document.activeElement)) return;
    this.#offers = offers;
    this.#active = -1;
    this.#shown = number;
    this.list.replaceChildren(...offers.map((offer, i) => {
      const option = document.createElement('div');
      option.id = `${this.list.id}-${i}`;
      option.className = `offer offer-${offer.kind}`;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      for (const part of ['label', 'note']) {
        const span = document.createElement('span');
        span.className = `offer-${part}`;
        span.dir = 'auto';
        span.textContent = offer[part];
        option.append(span);
      }
      return option;
    }));
    this.#open(offers.length > 0);
    if (offers.length > 0 && this.#steps !== 0) this.#walk(this.#steps);
    this.#steps = 0;
  }

  close() {
    this.#shown = ++this.#number;
    this.#steps = 0;
    clearTimeout(this.#timer);
    this.#offers = [];
    this.#active = -1;
    this.list?.replaceChildren();
    this.#open(false);
  }

  #open(open) {
    this.classList.toggle('open', open);
    this.input?.setAttribute('aria-expanded', String(open));
    this.input?.removeAttribute('aria-activedescendant');
  }

  #walk(step) {
    const places = this.#offers.length + 1;
    // one place more than offers: back in the text, with nothing chosen
    this.#active = (((this.#active + 1 + step) % places) + places) % places - 1;
    [...this.list.children].forEach((option, i) => option.setAttribute('aria-selected', String(i === this.#active)));
    if (this.#active < 0) {
      this.input.removeAttribute('aria-activedescendant');
    } else {
      this.input.setAttribute('aria-activedescendant', `${this.list.id}-${this.#active}`);
      this.list.children[this.#active].scrollIntoView({ block: 'nearest' });
    }
  }

  #key(event) {
    if (event.target !== this.input || event.isComposing) return;
    const open = this.#offers.length > 0;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      if (this.#shown !== this.#number) this.#steps += step;
      else if (open) this.#walk(step);
      else this.#ask(0);
    } else if (event.key === 'Enter' && this.#active >= 0 && this.#shown === this.#number) {
      this.#take(this.#active);
    } else if (event.key === 'Escape' && open) {
      this.close();
    } else {
      // Enter searches: what is still under way must not open over the results
      if (event.key === 'Enter') this.close();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #take(at) {
    const offer = this.#offers[at];
    this.close();
    this.field.value = offer.text;
    this.input.setSelectionRange(offer.caret, offer.caret);
    this.field.dispatchEvent(new CustomEvent('change', { bubbles: true }));
    if (offer.act) {
      this.dispatchEvent(new CustomEvent('offer-taken', { detail: { act: offer.act, text: offer.text } }));
    }
  }

  #focusOn(event) {
    const typing = event.composedPath()[0].closest?.('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing || !this.input) return;
    event.preventDefault();
    this.input.focus();
    this.input.select();
  }
}

customElements.define('type-ahead', TypeAhead);
