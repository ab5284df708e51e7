// A slash command being filled in: a labelled input for each option.
import * as api from './api';
import { el, freshID, icon, type Child } from './dom';
import { Picker } from './picker';
import { state } from './state';
import type { Command, Given, Option } from './types';

/** A command as it is called: "ask", "facts refresh". */
export interface Callable { path: string; about: string; options: Option[] }

/** All that can be called here by a slash. */
export function callables(commands: Command[]): Callable[] {
	return commands.filter((c) => c.type === 1).flatMap((c) => below(c.name, c.description, c.options ?? []));
}

function below(path: string, about: string, options: Option[]): Callable[] {
	const groups = options.filter((o) => o.type === 1 || o.type === 2);
	if (groups.length === 0) return [{ path, about, options }];
	return groups.flatMap((o) => below(`${path} ${o.name}`, o.description, o.options ?? []));
}

interface Field { option: Option; row: HTMLElement; focus(): void; given(): Promise<Given | null> }

/** The form for a command. send is called with what was given; closed when the person gives up. */
export class CommandForm {
	readonly element: HTMLFormElement;
	private readonly fields: Field[];
	private readonly more: HTMLElement;

	constructor(private readonly command: Callable, send: (given: Given[]) => void, closed: () => void) {
		this.fields = command.options.map((o) => this.field(o));
		this.more = el('div', { class: 'more' });
		const rows = el('div', { class: 'fields' }, ...this.fields.filter((f) => f.option.required).map((f) => f.row));
		this.element = el('form', { class: 'command', 'aria-label': `/${command.path}` },
			el('div', { class: 'command-head' }, el('strong', {}, `/${command.path}`), el('span', {}, command.about),
				el('button', { type: 'button', class: 'plain close', 'aria-label': 'Leave the command', click: closed }, icon('M6 6l12 12M18 6L6 18'))),
			rows, el('div', { class: 'command-foot' }, this.more, el('button', { type: 'submit', class: 'primary' }, 'Send')));
		for (const f of this.fields.filter((f) => !f.option.required)) this.more.append(this.adder(f, rows));
		this.element.addEventListener('keydown', (e) => { if (e.key === 'Escape') closed(); });
		this.element.addEventListener('submit', (e) => {
			e.preventDefault();
			void this.given().then(send);
		});
	}

	focus(): void {
		const first = this.fields.find((f) => f.row.isConnected);
		if (first) first.focus();
		else this.element.querySelector<HTMLElement>('button[type=submit]')?.focus();
	}

	private adder(f: Field, rows: HTMLElement): HTMLElement {
		const add = el('button', { type: 'button', class: 'small', title: f.option.description, click: () => {
			rows.append(f.row);
			add.remove();
			f.focus();
		} }, `+ ${f.option.name}`);
		return add;
	}

	private async given(): Promise<Given[]> {
		const all = await Promise.all(this.fields.filter((f) => f.row.isConnected).map((f) => f.given()));
		return all.filter((g): g is Given => g !== null);
	}

	private field(option: Option): Field {
		const id = freshID('option');
		const input = inputFor(option, id);
		const parts: Child[] = [el('label', { for: id }, option.name), input];
		if (option.autocomplete && input instanceof HTMLInputElement) parts.push(this.suggestions(option, input));
		const row = el('div', { class: 'field', title: option.description }, ...parts);
		return { option, row, focus: () => input.focus(), given: () => read(option, input) };
	}

	/** Asks the bot for suggestions while the person types. */
	private suggestions(option: Option, input: HTMLInputElement): HTMLElement {
		const picker = new Picker(input, `Suggestions for ${option.name}`);
		let asked = 0;
		const ask = async () => {
			const turn = ++asked;
			const others = (await this.given()).filter((g) => g.name !== option.name);
			const options: Given[] = [...others, { name: option.name, value: input.value, focused: true }];
			const out = await api.act('autocomplete', { as: state.as, channel: state.channel, command: this.command.path, options }).catch((e: Error) => e);
			if (turn !== asked || document.activeElement !== input) return;
			if (out instanceof Error) return picker.show([{ label: 'Loading options failed', pick: () => undefined }], option.name);
			picker.show((out.choices ?? []).map((c) => ({
				label: c.name, about: String(c.value), pick: () => {
					input.value = c.name; // what is sent is the value behind it, until the person types on
					input.dataset.value = String(c.value);
				},
			})), option.description);
		};
		let wait = 0;
		const soon = () => {
			clearTimeout(wait);
			wait = window.setTimeout(() => void ask(), 120);
		};
		input.addEventListener('input', () => {
			delete input.dataset.value;
			soon();
		});
		input.addEventListener('focus', soon);
		return picker.element;
	}
}

type Input = HTMLInputElement | HTMLSelectElement;

function inputFor(o: Option, id: string): Input {
	const props = { id, required: o.required, placeholder: o.description, autocomplete: 'off' };
	switch (o.type) {
		case 5: return pick(o, id, [['true', 'True'], ['false', 'False']]);
		case 6: return pick(o, id, [...(state.view?.people ?? []).map((p): [string, string] => [p.id, '@' + p.name]), [state.view?.bot.id ?? '', '@' + state.view?.bot.username]]);
		case 7: return pick(o, id, (state.view?.places ?? []).filter((p) => p.kind !== 'dm').map((p) => [p.id, '#' + p.name]));
		case 8: return pick(o, id, (state.view?.roles ?? []).map((r) => [r.id, '@' + r.name]));
		case 4: return el('input', { ...props, type: 'number', step: 1, min: o.min_value, max: o.max_value });
		case 10: return el('input', { ...props, type: 'number', step: 'any', min: o.min_value, max: o.max_value });
		case 11: return el('input', { id, required: o.required, type: 'file' });
	}
	if (o.choices?.length) return pick(o, id, o.choices.map((c) => [String(c.value), c.name]));
	return el('input', { ...props, type: 'text', minlength: o.min_length, maxlength: o.max_length ?? 6000 });
}

function pick(o: Option, id: string, values: [string, string][]): HTMLSelectElement {
	return el('select', { id, required: o.required }, el('option', { value: '' }, '—'), ...values.map(([value, label]) => el('option', { value }, label)));
}

const kinds: Record<number, string> = { 6: 'user', 7: 'channel', 8: 'role', 11: 'file' };

/** What was given, or null for an option that was left empty. */
async function read(o: Option, input: Input): Promise<Given | null> {
	if (input.value === '') return null;
	const given: Given = { name: o.name, kind: kinds[o.type], value: input.dataset.value ?? input.value };
	if (o.type === 5) given.value = input.value === 'true';
	if (o.type === 4 || o.type === 10) given.value = Number(input.value);
	const file = input instanceof HTMLInputElement ? input.files?.[0] : undefined;
	if (file) {
		given.file = file.name;
		given.value = btoa(Array.from(new Uint8Array(await file.arrayBuffer()), (b) => String.fromCharCode(b)).join(''));
	}
	return given;
}
