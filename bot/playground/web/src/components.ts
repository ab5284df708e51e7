// Buttons, menus and layout under a message, and what using them does.
import { el, icon, type Child } from './dom';
import { showForm } from './form';
import { markdown } from './markdown';
import { fileElement, pictureElement } from './message';
import { act, names, refresh, state } from './state';
import type { Component, Message } from './types';

const styleNames: Record<number, string> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'destructive', 5: 'secondary' };

/** All components of a message. */
export function componentRows(m: Message): Child {
	const list = m.components ?? [];
	if (list.length === 0) return null;
	return el('div', { slot: 'components', class: 'components' }, ...list.map((c) => component(c, m)));
}

const builders: Record<number, (c: Component, m: Message) => Child> = {
	1: (c, m) => el('discord-action-row', {}, ...(c.components ?? []).map((inner) => component(inner, m))),
	2: buttonElement,
	3: menuElement,
	5: menuElement,
	6: menuElement,
	7: menuElement,
	8: menuElement,
	9: (c, m) => el('div', { class: 'section' }, el('div', {}, ...(c.components ?? []).map((inner) => component(inner, m))), accessory(c, m)),
	10: (c) => el('div', { class: 'text-display' }, ...markdown(c.content ?? '', names)),
	11: (c, m) => pictureElement(c.media?.url ?? '', m, new Set(), c.description),
	12: (c, m) => el('div', { class: 'gallery' }, ...(c.items ?? []).map((i) => pictureElement(i.media.url, m, new Set(), i.description))),
	13: (c, m) => {
		const file = (m.attachments ?? []).find((a) => `attachment://${a.filename}` === c.file?.url);
		return file ? fileElement(file) : null;
	},
	14: (c) => el('hr', { class: c.divider === false ? 'invisible' : null }),
	17: (c, m) => {
		const box = el('div', { class: 'container' }, ...(c.components ?? []).map((inner) => component(inner, m)));
		if (c.accent_color) box.style.borderLeftColor = `#${c.accent_color.toString(16).padStart(6, '0')}`;
		return box;
	},
};

function component(c: Component, m: Message): Child {
	return builders[c.type]?.(c, m) ?? null;
}

function accessory(c: Component, m: Message): Child {
	if (!c.accessory) return null;
	const inner = component(c.accessory, m);
	return c.accessory.type === 2 ? el('discord-action-row', {}, inner) : inner;
}

/** Uses a component and shows the form that may come of it. */
async function use(deed: string, body: Record<string, unknown>): Promise<void> {
	const out = await act(deed, body);
	if (out && out.form) showForm(out.form);
	await refresh();
}

function buttonElement(c: Component, m: Message): HTMLElement {
	const made = el('discord-button', { type: styleNames[c.style ?? 2] ?? 'secondary', url: c.style === 5 ? c.url : null, disabled: c.disabled },
		c.emoji?.name && !c.emoji.id ? `${c.emoji.name} ` : null, c.label ?? '');
	if (c.disabled) {
		made.setAttribute('aria-disabled', 'true');
		made.setAttribute('inert', '');
	} else if (c.style !== 5) {
		made.addEventListener('click', () => void use('click', { message: m.id, custom: c.custom_id }));
	}
	return made;
}

/** The values that a menu offers, by its type. */
export function menuValues(c: Component): { value: string; label: string; chosen: boolean }[] {
	const people = [...(state.view?.people ?? []), { id: state.view?.bot.id ?? '', name: state.view?.bot.username ?? '' }]
		.map((p) => ({ value: p.id, label: '@' + p.name, chosen: false }));
	const roles = (state.view?.roles ?? []).map((r) => ({ value: r.id, label: '@' + r.name, chosen: false }));
	switch (c.type) {
		case 5: return people;
		case 6: return roles;
		case 7: return [...people, ...roles];
		case 8: return (state.view?.places ?? []).filter((p) => p.kind !== 'dm').map((p) => ({ value: p.id, label: '#' + p.name, chosen: false }));
	}
	return (c.options ?? []).map((o) => ({
		value: o.value, label: o.description ? `${o.label} — ${o.description}` : o.label, chosen: Boolean(o.default),
	}));
}

function menuElement(c: Component, m: Message): HTMLElement {
	const label = c.placeholder || 'Make a selection';
	const several = (c.max_values ?? 1) > 1;
	const values = menuValues(c);
	const select = el('select', { 'aria-label': label, multiple: several, disabled: c.disabled, size: several ? Math.min(values.length, 6) : null });
	if (!several) select.append(el('option', { value: '', disabled: true, selected: !values.some((v) => v.chosen) }, label));
	select.append(...values.map((v) => el('option', { value: v.value, selected: v.chosen }, v.label)));
	const send = () => void use('select', { message: m.id, custom: c.custom_id, values: [...select.selectedOptions].map((o) => o.value) });
	if (!several) select.addEventListener('change', send);
	return el('div', { class: 'menu' }, select, several ? el('button', { type: 'button', class: 'small', click: send }, icon('M5 13l4 4L19 7'), 'Choose') : null);
}
