// A list of suggestions above an input, after the combobox pattern: the focus stays in the input, arrows move, Enter or Tab
// picks, Escape closes.
import { el, fill, freshID } from './dom';

export interface Suggestion { label: string; about?: string; pick(): void }

export class Picker {
	readonly element: HTMLElement;
	private readonly id = freshID('list');
	private shown: Suggestion[] = [];
	private at = 0;

	constructor(private readonly input: HTMLElement, private readonly name: string) {
		this.element = el('div', { class: 'picker', hidden: true });
		if (input instanceof HTMLInputElement) input.setAttribute('role', 'combobox'); // which a box of several lines can't be
		input.setAttribute('aria-autocomplete', 'list');
		this.expanded(false);
		input.setAttribute('aria-controls', this.id);
		input.addEventListener('keydown', (e) => this.key(e as KeyboardEvent));
		input.addEventListener('blur', () => setTimeout(() => this.hide(), 150));
	}

	get open(): boolean { return this.shown.length > 0; }

	show(suggestions: Suggestion[], title: string): void {
		this.shown = suggestions;
		this.at = 0;
		if (suggestions.length === 0) return this.hide();
		const list = el('div', { role: 'listbox', id: this.id, 'aria-label': this.name }, ...suggestions.map((s, n) => this.row(s, n)));
		fill(this.element, el('p', { class: 'picker-title', 'aria-hidden': 'true' }, title), list);
		this.element.hidden = false;
		this.expanded(true);
		this.mark();
	}

	hide(): void {
		this.shown = [];
		this.element.hidden = true;
		this.expanded(false);
		this.input.removeAttribute('aria-activedescendant');
	}

	private expanded(open: boolean): void {
		if (this.input.role === 'combobox') this.input.setAttribute('aria-expanded', String(open));
	}

	private row(s: Suggestion, n: number): HTMLElement {
		const row = el('div', { role: 'option', id: `${this.id}-${n}`, mousedown: (e) => e.preventDefault(), click: () => this.pick(n) },
			el('span', { class: 'picker-label' }, s.label), s.about ? el('span', { class: 'picker-about' }, s.about) : null);
		row.addEventListener('mousemove', () => { this.at = n; this.mark(); });
		return row;
	}

	private pick(n: number): void {
		const s = this.shown[n];
		this.hide();
		s?.pick();
	}

	private mark(): void {
		const rows = this.element.querySelectorAll('[role=option]');
		rows.forEach((r, n) => r.setAttribute('aria-selected', String(n === this.at)));
		rows[this.at]?.scrollIntoView({ block: 'nearest' });
		this.input.setAttribute('aria-activedescendant', `${this.id}-${this.at}`);
	}

	private key(e: KeyboardEvent): void {
		if (!this.open) return;
		const step = { ArrowDown: 1, ArrowUp: -1 }[e.key];
		if (step) {
			this.at = (this.at + step + this.shown.length) % this.shown.length;
			this.mark();
		} else if (e.key === 'Enter' || e.key === 'Tab') {
			this.pick(this.at);
		} else if (e.key === 'Escape') {
			this.hide();
		} else return;
		e.preventDefault();
		e.stopImmediatePropagation();
	}
}
