// The form that a bot shows (a modal), as a dialogue of the browser.
import { menuValues } from './components';
import { el, freshID, type Child } from './dom';
import { act, refresh } from './state';
import type { Component, Form } from './types';

type Read = () => string | string[];

/** Shows the form over the page. It stays open, with what was typed, when it can't be sent. */
export function showForm(f: Form): void {
	const inputs = new Map<string, Read>();
	const problem = el('p', { role: 'alert', class: 'problem' });
	const title = freshID('form');
	const form = el('form', { method: 'dialog' },
		el('h2', { id: title }, f.title),
		...f.components.map((c) => field(c, inputs)),
		problem,
		el('div', { class: 'actions' },
			el('button', { type: 'button', class: 'plain', click: () => dialog.close() }, 'Cancel'),
			el('button', { type: 'submit', class: 'primary' }, 'Submit')));
	const dialog = el('dialog', { class: 'form', 'aria-labelledby': title, close: () => dialog.remove() }, form);
	form.addEventListener('submit', (e) => {
		e.preventDefault();
		void send();
	});
	async function send() {
		const values = Object.fromEntries([...inputs].map(([id, read]) => [id, read()]));
		const out = await act('submit', { form: f.id, inputs: values });
		if (!out) {
			problem.textContent = document.getElementById('alert')?.textContent ?? '';
			return;
		}
		dialog.close();
		typeOn();
		if (out.form) showForm(out.form);
		await refresh();
	}
	document.getElementById('app')?.append(dialog);
	dialog.showModal();
}

/** Puts the focus back where people write. Chromium gives it back by itself, but takes no text there until it was away. */
function typeOn(): void {
	const box = document.getElementById('box');
	box?.blur();
	box?.focus();
}

/** One part of the form: a label around an input, an action row with an input, or text. */
function field(c: Component, inputs: Map<string, Read>): Child {
	if (c.type === 1) return el('div', {}, ...(c.components ?? []).map((inner) => field(inner, inputs)));
	if (c.type === 10) return el('p', {}, c.content ?? '');
	if (c.type === 18 && c.component) return labelled(c.component, c.label ?? '', c.description, inputs);
	return labelled(c, c.label ?? '', undefined, inputs);
}

function labelled(c: Component, label: string, about: string | undefined, inputs: Map<string, Read>): Child {
	if (!c.custom_id) return null;
	const id = freshID('input');
	const required = c.required !== false;
	const head = el('label', { for: id }, label, required ? el('span', { class: 'required', title: 'required' }, ' *') : null);
	const input = c.type === 4 ? textInput(c, id, required) : listInput(c, id, required);
	inputs.set(c.custom_id, () => (input instanceof HTMLSelectElement ? [...input.selectedOptions].map((o) => o.value) : input.value));
	return el('div', { class: 'field' }, head, about ? el('p', { class: 'about' }, about) : null, input);
}

function textInput(c: Component, id: string, required: boolean): HTMLInputElement | HTMLTextAreaElement {
	const props = { id, required, placeholder: c.placeholder, minlength: c.min_length, maxlength: c.max_length ?? 4000 };
	const input = c.style === 2 ? el('textarea', { ...props, rows: 5 }) : el('input', { ...props, type: 'text' });
	input.value = c.value ?? '';
	return input;
}

function listInput(c: Component, id: string, required: boolean): HTMLSelectElement {
	const several = (c.max_values ?? 1) > 1;
	return el('select', { id, required, multiple: several },
		...menuValues(c).map((v) => el('option', { value: v.value, selected: v.chosen }, v.label)));
}
