// The right column: why an answer was chosen, the payloads behind a message, and the bot's last requests.
import * as api from './api';
import { el, fill, freshID, icon, type Child } from './dom';
import { on, state, tell } from './state';
import type { Candidate, Exchange, Panel, Reasons } from './types';

type Tab = 'why' | 'payloads' | 'record';

const titles: Record<Tab, string> = { why: 'Why', payloads: 'Payloads', record: 'All requests' };

let tab: Tab = 'why';
let shown = false;

export const panelShown = () => shown;

/** Shows or hides the column. */
export function togglePanel(show = !shown): void {
	shown = show;
	if (!show) state.selected = '';
	tell('panel');
}

export function panelColumn(): HTMLElement {
	const body = el('div', { class: 'panel-body', role: 'tabpanel', id: freshID('panel'), tabindex: 0 });
	const tabs = el('div', { role: 'tablist', 'aria-label': 'Background' });
	const root = el('aside', { class: 'panel', 'aria-label': 'Background of the answer', hidden: true },
		el('div', { class: 'panel-head' }, tabs, el('button', { type: 'button', class: 'plain', 'aria-label': 'Close the panel', click: () => togglePanel(false) }, icon('M6 6l12 12M18 6L6 18'))), body);
	async function draw() {
		root.hidden = !shown;
		if (!shown) return;
		fill(tabs, ...(Object.keys(titles) as Tab[]).map((t) => el('button', {
			type: 'button', role: 'tab', 'aria-selected': String(t === tab), 'aria-controls': body.id, click: () => { tab = t; void draw(); },
		}, titles[t])));
		fill(body, ...(await content().catch((e: Error) => [el('p', {}, e.message)])));
	}
	let last = '';
	on('panel', () => {
		if (state.selected && state.selected !== last) {
			shown = true;
			if (tab === 'record') tab = 'why';
		}
		last = state.selected;
		void draw();
	});
	on('view', () => { if (shown && tab === 'record') void draw(); });
	return root;
}

async function content(): Promise<Child[]> {
	if (tab === 'record') return record(await api.record());
	if (!state.selected) return [el('p', {}, 'Choose “Why this answer” at a message of the bot. Its facts, the reasons for them and its payloads then stand here.')];
	const panel = await api.panel(state.as, state.channel, state.selected);
	return tab === 'why' ? why(panel) : payloads(panel);
}

function why(p: Panel): Child[] {
	if (!p.reasons) return [el('p', {}, 'No question stands behind this message: it answers another command, or nothing.')];
	const r = p.reasons;
	return [el('h3', {}, 'Question'), el('p', { class: 'question' }, r.question), ...understood(r), el('h3', {}, 'Facts considered'),
		...(r.candidates.length ? r.candidates.map(candidate) : [el('p', {}, 'None: it never reached search, because it is no question about facts.')])];
}

function understood(r: Reasons): Child[] {
	const sure = `${r.confidence.toFixed(2)} of 1; ${r.enough.toFixed(2)} is enough to answer`;
	const row = (name: string, ...value: Child[]) => [el('dt', {}, name), el('dd', {}, ...value)];
	return [el('dl', {},
		...row('Answer', r.kind),
		...row('Confidence', el('meter', { min: 0, max: 1, low: r.enough, optimum: 1, value: r.confidence, 'aria-label': 'Confidence' }), ' ', sure),
		...row('Read as', r.words.join(' ') || '—'),
		...row('Names', r.names.join(', ') || '—'),
		...row('Before it', r.history.length ? el('ol', {}, ...r.history.map((q) => el('li', {}, q))) : 'nothing'),
		...row('Edition', r.version))];
}

function candidate(c: Candidate): HTMLElement {
	return el('article', { class: `candidate ${c.used ? 'used' : ''}` },
		el('p', {}, el('code', {}, c.id), el('span', { class: 'tag' }, c.used ? 'used' : 'not used'), el('span', { class: 'tag' }, c.status)),
		el('p', {}, c.claim),
		el('details', {}, el('summary', {}, `Score ${c.score.toFixed(2)}`),
			el('table', {}, ...c.signs.map((s) => el('tr', {}, el('th', { scope: 'row' }, s.name), el('td', {}, s.value.toFixed(3)))))));
}

function payloads(p: Panel): Child[] {
	return [...(p.event ? [el('h3', {}, 'What the bot received'), raw(p.event)] : []), el('h3', {}, 'What the bot sent'),
		...(p.exchanges.length ? p.exchanges.map(exchange) : [el('p', {}, 'Nothing.')]), el('h3', {}, 'The message'), raw(p.message)];
}

function record(all: Exchange[]): Child[] {
	return [el('p', {}, `The bot's last ${all.length} requests, newest first.`), ...all.map(exchange)];
}

function exchange(x: Exchange): HTMLElement {
	return el('details', { class: x.rule ? 'refused' : null, open: Boolean(x.rule) },
		el('summary', {}, x.line, el('span', { class: 'tag' }, x.answer)),
		x.rule ? el('p', { class: 'problem' }, `Refused. Rule: ${x.rule}`) : null,
		...(x.fields ?? []).map((f) => el('p', { class: 'problem' }, f)),
		x.files?.length ? el('p', {}, `Files: ${x.files.join(', ')}`) : null, x.body ? raw(x.body) : null);
}

const raw = (value: unknown) => el('pre', { tabindex: 0 }, JSON.stringify(value, null, 2));
