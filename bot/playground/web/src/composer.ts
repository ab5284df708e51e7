// The message box: plain messages, replies, mentions, and slash commands by the picker.
import { el, fill, icon, type Child } from './dom';
import { showForm } from './form';
import { nameOf, preview } from './message';
import { Picker, type Suggestion } from './picker';
import { callables, CommandForm, type Callable } from './slash';
import { act, alertText, names, on, refresh, state, tell } from './state';
import type { Given } from './types';

const most = 2000; // characters of a message
const typingEvery = 8000; // milliseconds

/** Gives the whole of the lower edge: alert, reply bar, picker, message box or command form. */
export function composer(): HTMLElement {
	return new Composer().element;
}

class Composer {
	readonly element: HTMLElement;
	private readonly label = el('label', { for: 'box', class: 'away' }, 'Message');
	private readonly box = el('textarea', { id: 'box', rows: 1, autocomplete: 'off', spellcheck: true });
	private readonly picker = new Picker(this.box, 'Suggestions');
	private readonly left = el('span', { class: 'left', 'aria-live': 'polite' });
	private readonly bar: HTMLElement;
	private readonly replyBar = el('div', { class: 'reply-bar', hidden: true });
	private readonly commandPlace = el('div');
	private typed = 0; // when others were last told that the person types

	constructor() {
		const round = (label: string, sign: Child, click: () => void) => el('button', { type: 'button', class: 'round', 'aria-label': label, title: label, click }, sign);
		this.bar = el('div', { class: 'box' }, this.label,
			round('Slash commands', '/', () => this.begin('/')), round('Mention somebody', '@', () => this.begin('@')),
			this.box, this.left, round('Send message', icon('M4 12l16-8-6 16-3-6z'), () => void this.submit()));
		this.element = el('div', { class: 'composer' },
			el('p', { id: 'alert', role: 'alert' }), this.replyBar, this.picker.element, this.commandPlace, this.bar, typingLine());
		this.box.addEventListener('input', () => this.changed());
		this.box.addEventListener('keydown', (e) => this.key(e));
		on('reply', () => this.showReply());
		on('view', () => this.name());
		on('place', () => {
			fill(this.commandPlace);
			this.bar.hidden = false;
			this.box.value = '';
			this.changed();
			alertText('');
		});
		document.addEventListener('keydown', (e) => this.elsewhere(e));
	}

	/** Takes what is typed while the focus is on nothing that takes text, as Discord's client does. */
	private elsewhere(e: KeyboardEvent): void {
		const taken = document.activeElement?.closest('input, textarea, select, dialog, [role=menu]');
		if (e.key.length === 1 && e.key !== ' ' && !e.ctrlKey && !e.metaKey && !e.altKey && !taken && !this.bar.hidden) this.box.focus();
	}

	private key(e: KeyboardEvent): void {
		if (e.key === 'Enter' && !e.shiftKey && !this.picker.open && !e.isComposing) {
			e.preventDefault();
			void this.submit();
		}
		if (e.key === 'Escape' && (state.replyTo || state.editing)) this.leave();
	}

	/** Types the mark that opens suggestions. */
	private begin(mark: '/' | '@'): void {
		const before = this.box.value === '' || /\s$/.test(this.box.value) ? this.box.value : `${this.box.value} `;
		this.box.value = mark === '/' ? '/' : `${before}@`;
		this.box.focus();
		this.changed();
	}

	/** Follows what is typed: height, characters left, suggestions, and that others see it. */
	private changed(): void {
		const { box, left } = this;
		box.style.height = 'auto';
		box.style.height = `${Math.min(box.scrollHeight, 180)}px`;
		const over = most - [...box.value].length;
		left.textContent = over < 200 ? String(over) : '';
		left.classList.toggle('over', over < 0);
		this.suggest();
		if (box.value && !box.value.startsWith('/') && Date.now() - this.typed > typingEvery) {
			this.typed = Date.now();
			void act('typing', {});
		}
	}

	private suggest(): void {
		const { box, picker } = this;
		if (box.value.startsWith('/')) return this.suggestCommands(box.value.slice(1));
		const mention = /(?:^|\s)@([\w ]{0,20})$/.exec(box.value.slice(0, box.selectionStart ?? box.value.length));
		if (mention) picker.show(this.people(mention[1]), 'Mention');
		else picker.hide();
	}

	/** Offers the commands whose name has what was typed, those that begin with it first. A whole name and a space opens one. */
	private suggestCommands(typed: string): void {
		const all = callables(state.view?.commands ?? []);
		const whole = all.find((c) => typed === `${c.path} `);
		if (whole) return this.openForm(whole);
		const wanted = typed.toLowerCase();
		const near = all.filter((c) => c.path.includes(wanted)).sort((a, b) => Number(b.path.startsWith(wanted)) - Number(a.path.startsWith(wanted)));
		this.picker.show(near.map((c) => ({ label: `/${c.path}`, about: c.about, pick: () => this.openForm(c) })), `Commands of ${state.view?.bot.username}`);
	}

	private people(wanted: string): Suggestion[] {
		const all = [state.view?.bot.username ?? '', ...(state.view?.people ?? []).map((p) => p.name)];
		return all.filter((n) => n.toLowerCase().startsWith(wanted.toLowerCase()) && n !== wanted).map((n) => ({
			label: `@${n}`, pick: () => {
				this.box.value = this.box.value.replace(/@[\w ]{0,20}$/, `@${n} `);
				this.changed();
			},
		}));
	}

	private openForm(c: Callable): void {
		this.picker.hide();
		this.box.value = '';
		alertText('');
		const form = new CommandForm(c, (given) => void this.call(form, c, given), () => this.closeForm());
		this.showForm(form);
	}

	private showForm(form: CommandForm): void {
		this.bar.hidden = true;
		fill(this.commandPlace, form.element);
		form.focus();
	}

	private closeForm(): void {
		fill(this.commandPlace);
		this.bar.hidden = false;
		this.box.focus();
		this.changed();
	}

	/** Calls the command. When it can't be called the form comes back, with what was given. */
	private async call(form: CommandForm, c: Callable, given: Given[]): Promise<void> {
		this.closeForm();
		const out = await act('slash', { command: c.path, options: given });
		if (!out) this.showForm(form);
		else if (out.form) showForm(out.form);
		await refresh();
	}

	/** Empties the box and ends a reply or an edit. */
	private leave(): void {
		this.box.value = '';
		state.replyTo = state.editing = null;
		tell('reply');
		this.changed();
	}

	private async submit(): Promise<void> {
		const kept = this.box.value;
		const text = withIDs(kept.trim());
		if (text === '') return;
		const { replyTo, editing } = state;
		this.leave();
		let out;
		if (editing) out = await act('edit', { message: editing.id, text });
		else if (replyTo) out = await act('reply', { message: replyTo.id, text, ping: state.ping });
		else out = await act('say', { text });
		if (!out) this.box.value = kept;
		await refresh();
	}

	private name(): void {
		const place = state.view?.places.find((p) => p.id === state.view?.channel);
		const name = `Message ${place?.kind === 'dm' ? '@' : '#'}${place?.name ?? ''}`;
		this.label.textContent = name;
		this.box.placeholder = name;
	}

	/** Shows what the next message answers or changes. */
	private showReply(): void {
		const { replyTo, editing } = state;
		this.replyBar.hidden = !replyTo && !editing;
		const cancel = el('button', { type: 'button', class: 'plain', 'aria-label': editing ? 'Cancel the edit' : 'Cancel the reply', click: () => this.leave() }, icon('M6 6l12 12M18 6L6 18'));
		if (editing) {
			fill(this.replyBar, el('span', { class: 'reply-to' }, 'Editing your message'), cancel);
			this.box.value = withNames(editing.content);
		}
		if (replyTo) fill(this.replyBar, el('span', { class: 'reply-to' }, 'Replying to ', el('strong', {}, nameOf(replyTo.author)), ` ${preview(replyTo)}`), this.pingSwitch(), cancel);
		if (replyTo || editing) this.box.focus();
	}

	private pingSwitch(): HTMLElement {
		const toggle = () => {
			state.ping = !state.ping;
			this.showReply();
		};
		return el('button', {
			type: 'button', class: 'plain', 'aria-pressed': String(state.ping), click: toggle,
			title: 'Whether the author is notified; without it a bot may not read the reply',
		}, `@ ${state.ping ? 'ON' : 'OFF'}`);
	}
}

/** Puts ids in the place of names: what Discord's client sends. */
function withIDs(text: string): string {
	const known = [...(state.view?.people ?? []), { id: state.view?.bot.id ?? '', name: state.view?.bot.username ?? '' }];
	return known.reduce((t, p) => t.replaceAll(`@${p.name}`, `<@${p.id}>`), text);
}

/** Puts names in the place of ids, for editing. */
function withNames(text: string): string {
	return text.replace(/<@(\d+)>/g, (whole, id: string) => (names.user(id) ? `@${names.user(id)}` : whole));
}

function typingLine(): HTMLElement {
	const line = el('p', { class: 'typing', 'aria-live': 'polite' });
	on('view', () => {
		const view = state.view;
		const who = (view?.typing ?? []).map((id) => (id === view?.bot.id ? view?.bot.username : view?.people.find((p) => p.id === id)?.name) ?? 'Somebody');
		line.textContent = who.length === 0 ? '' : `${who.join(' and ')} ${who.length === 1 ? 'is' : 'are'} typing…`;
	});
	setInterval(() => { if (state.view?.typing.length) void refresh(); }, 2000);
	return line;
}
