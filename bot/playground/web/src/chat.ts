// The list of messages, with what can be done to each.
import { showForm } from './form';
import { el, fill, icon, type Child } from './dom';
import { messageElement, nameOf, signature } from './message';
import { act, on, refresh, state, tell } from './state';
import type { Message, Notice } from './types';

const groupedFor = 7 * 60_000; // messages of one author within this time stand together

/** The list. It keeps the elements of messages that have not changed, so that focus and selection stay. */
export function chat(): HTMLElement {
	const list = el('discord-messages', { 'no-background': true });
	const log = el('div', { class: 'log', role: 'log', 'aria-label': 'Messages', tabindex: 0 }, list);
	let drawn = new Map<string, { sign: string; row: HTMLElement }>();
	let place = '';
	on('settings', () => {
		list.toggleAttribute('light-theme', state.settings.light);
		drawn = new Map();
		draw();
	});
	on('view', draw);
	function draw() {
		const view = state.view;
		if (!view) return;
		const atEnd = place !== view.channel || log.scrollHeight - log.scrollTop - log.clientHeight < 80;
		const next = new Map<string, { sign: string; row: HTMLElement }>();
		for (const [id, sign, make] of entries(view.messages, view.notices)) {
			const old = drawn.get(id);
			next.set(id, old?.sign === sign ? old : { sign, row: make() });
		}
		const rows = [...next.values()].map((d) => d.row);
		place = view.channel;
		drawn = next;
		settle(list, rows.length ? rows : [welcome()]);
		document.documentElement.dataset.me = view.me;
		if (atEnd) void endOf(log);
	}
	return log;
}

/** Puts rows into the list and touches only those that changed. */
function settle(list: Element, rows: Element[]): void {
	rows.forEach((row, n) => { if (list.children[n] !== row) list.insertBefore(row, list.children[n] ?? null); });
	while (list.children.length > rows.length) list.lastElementChild?.remove();
}

async function endOf(log: HTMLElement): Promise<void> {
	log.scrollTop = log.scrollHeight;
	await new Promise((done) => setTimeout(done, 60)); // the components draw themselves a moment later
	log.scrollTop = log.scrollHeight;
}

type Entry = [id: string, sign: string, make: () => HTMLElement];

/** Messages and notices by time. */
function entries(messages: Message[], notices: Notice[]): Entry[] {
	const shown = messages.filter((m) => !state.dismissed.has(m.id));
	const all: { at: string; entry: Entry }[] = shown.map((m, n) => {
		const grouped = follows(shown[n - 1], m);
		return { at: m.timestamp, entry: [m.id, signature(m, grouped), () => row(m, grouped)] };
	});
	for (const n of notices.filter((n) => !state.dismissed.has(n.id))) {
		all.push({ at: n.at, entry: ['notice ' + n.id, JSON.stringify(n), () => noticeRow(n)] });
	}
	return all.sort((a, b) => Date.parse(a.at) - Date.parse(b.at)).map((e) => e.entry);
}

function follows(before: Message | undefined, m: Message): boolean {
	return before !== undefined && before.author.id === m.author.id && !m.message_reference && !m.interaction_metadata &&
		before.private === m.private && Date.parse(m.timestamp) - Date.parse(before.timestamp) < groupedFor;
}

function welcome(): HTMLElement {
	const place = state.view?.places.find((p) => p.id === state.view?.channel);
	return el('div', { class: 'welcome' },
		el('h2', {}, place?.kind === 'dm' ? `This is you and ${place.name}` : `Welcome to #${place?.name ?? ''}`),
		el('p', {}, place?.kind === 'dm' ? 'Write a question: here the bot answers every message.' :
			'Type / to see the commands, or write @tiktalks and a question. In the list on the left you can be somebody else.'));
}

function row(m: Message, grouped: boolean): HTMLElement {
	const made = el('div', { class: 'row', 'data-id': m.id, role: 'article', 'aria-label': `${nameOf(m.author)}` }, messageElement(m, grouped), tools(m));
	made.addEventListener('contextmenu', (e) => {
		e.preventDefault();
		openMenu(m, made);
	});
	return made;
}

function tools(m: Message): HTMLElement {
	const why = m.author.bot ? el('button', { type: 'button', 'aria-label': 'Why this answer', title: 'Why this answer', click: () => select(m) }, icon('M12 17v.01M9.5 9a2.5 2.5 0 1 1 3.5 2.3c-.7.3-1 .9-1 1.7')) : null;
	return el('div', { class: 'tools' },
		m.private ? null : el('button', { type: 'button', 'aria-label': 'Reply', title: 'Reply', click: () => reply(m) }, icon('M10 8L5 12l5 4M5 12h9a5 5 0 0 1 5 5')), why,
		el('button', { type: 'button', 'aria-label': 'More', title: 'More', 'aria-haspopup': 'menu', click: (e: Event) => openMenu(m, (e.currentTarget as HTMLElement).closest('.row') as HTMLElement) }, icon('M5 12h.01M12 12h.01M19 12h.01')));
}

function reply(m: Message): void {
	state.replyTo = m;
	state.editing = null;
	state.ping = true;
	tell('reply');
}

function edit(m: Message): void {
	state.replyTo = null;
	state.editing = m;
	tell('reply');
}

function select(m: Message): void {
	state.selected = m.id;
	tell('panel');
}

/** The menu of a message: what Discord offers, then the apps' commands on it and on its author. */
function openMenu(m: Message, at: HTMLElement): void {
	document.querySelector('.context')?.remove();
	const mine = m.author.id === state.view?.people.find((p) => p.role === state.as)?.id;
	const item = (text: string, does: () => void) => el('button', { type: 'button', role: 'menuitem', tabindex: -1, click: () => { close(); does(); } }, text);
	const apps = (state.view?.commands ?? []).filter((c) => c.type === 3).map((c) => item(c.name, () => void menu({ command: c.name, message: m.id })));
	const users = (state.view?.commands ?? []).filter((c) => c.type === 2).map((c) => item(c.name, () => void menu({ command: c.name, user: m.author.id })));
	const context = el('div', { class: 'context', role: 'menu', 'aria-label': 'Message' },
		m.private ? null : item('Reply', () => reply(m)),
		item(m.author.bot ? 'Why this answer, and its payloads' : 'Payload', () => select(m)),
		mine && m.type !== 20 ? item('Edit message', () => edit(m)) : null,
		mine ? item('Delete message', () => void act('delete', { message: m.id }).then(refresh)) : null,
		...section('Apps', apps), ...section(`Apps: ${nameOf(m.author)}`, users));
	function close() {
		context.remove();
		document.removeEventListener('pointerdown', outside);
		at.querySelector<HTMLElement>('.tools button:last-child')?.focus();
	}
	const outside = (e: Event) => { if (!context.contains(e.target as Node)) close(); };
	context.addEventListener('keydown', (e) => menuKey(e, context, close));
	at.append(context);
	context.querySelector<HTMLElement>('button')?.focus();
	setTimeout(() => document.addEventListener('pointerdown', outside));
}

function section(title: string, items: HTMLElement[]): Child[] {
	return items.length === 0 ? [] : [el('p', { class: 'context-title', role: 'presentation' }, title), ...items];
}

function menuKey(e: KeyboardEvent, context: HTMLElement, close: () => void): void {
	const items = [...context.querySelectorAll<HTMLElement>('button')];
	const at = items.indexOf(document.activeElement as HTMLElement);
	const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: items.length - 1 }[e.key];
	if (next !== undefined) items[(next + items.length) % items.length]?.focus();
	else if (e.key === 'Escape' || e.key === 'Tab') close();
	else return;
	e.preventDefault();
}

async function menu(body: Record<string, unknown>): Promise<void> {
	const out = await act('menu', body);
	if (out && out.form) showForm(out.form);
	await refresh();
}

/** What Discord's client says where there is no answer, and which rule a refused payload broke. */
function noticeRow(n: Notice): HTMLElement {
	const made = el('div', { class: `notice ${n.status}`, 'data-notice': n.status });
	if (n.status === 'waiting') {
		fill(made, el('span', {}, 'Sending command…'));
		return made;
	}
	const dismiss = el('button', { type: 'button', class: 'plain', click: () => { state.dismissed.add(n.id); tell('view'); } }, 'Dismiss message');
	if (n.status === 'failed') {
		fill(made, el('strong', {}, 'The application did not respond'),
			el('p', {}, `No answer to ${n.name} within 3 seconds: Discord then lets it fail.`), dismiss);
		return made;
	}
	fill(made, el('strong', {}, `Discord refused what ${state.view?.bot.username} sent for ${n.name}`),
		el('p', {}, `Rule: ${n.rule} (${n.answer})`), ...(n.fields ?? []).map((f) => el('p', { class: 'fields' }, f)), dismiss);
	return made;
}
