// Discord's markup, turned into elements. Everything that people or programs wrote ends as text.
import { el, linkOut, safeURL, type Child } from './dom';
import { timeText } from './time';

/** Names for mentions. */
export interface Names {
	user(id: string): string | undefined;
	place(id: string): string | undefined;
	role(id: string): string | undefined;
}

interface Rule {
	find: RegExp; // sticky
	make(m: RegExpExecArray, names: Names): Child;
}

const inside = (tag: string, group = 1) => (m: RegExpExecArray, names: Names) => el(tag, {}, ...inline(m[group], names));

const mention = (text: string) => el('span', { class: 'mention' }, text);

// The order matters: what is longer, or keeps others from acting, comes first.
const rules: Rule[] = [
	{ find: /\\([^A-Za-z0-9\s])/y, make: (m) => m[1] },
	{ find: /(`+)([^]*?[^`])\1(?!`)/y, make: (m) => el('code', {}, m[2]) },
	{ find: /<@!?(\d+)>/y, make: (m, names) => mention('@' + (names.user(m[1]) ?? 'unknown-user')) },
	{ find: /<@&(\d+)>/y, make: (m, names) => mention('@' + (names.role(m[1]) ?? 'unknown-role')) },
	{ find: /<#(\d+)>/y, make: (m, names) => mention('#' + (names.place(m[1]) ?? 'unknown')) },
	{ find: /<\/([^:>\n]{1,98}):\d+>/y, make: (m) => mention('/' + m[1]) },
	{ find: /<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/y, make: (m) => timeStamp(Number(m[1]), m[2] ?? 'f') },
	{ find: /<a?:(\w{2,32}):\d+>/y, make: (m) => `:${m[1]}:` },
	{ find: /\[((?:\\.|[^\]\\\n])+)\]\(<?(https?:\/\/[^\s<>)]+)>?\)/y, make: (m, names) => linkOut(m[2], ...inline(m[1], names)) },
	{ find: /<(https?:\/\/[^\s<>]+)>/y, make: (m) => linkOut(m[1], m[1]) },
	{ find: /https?:\/\/[^\s<>]*[^\s<>.,:;"')\]!?*_~|]/y, make: (m) => (safeURL(m[0]) ? linkOut(m[0], m[0]) : m[0]) },
	{ find: /\|\|([^]+?)\|\|/y, make: (m, names) => spoiler(inline(m[1], names)) },
	{ find: /\*\*\*([^]+?)\*\*\*(?!\*)/y, make: (m, names) => el('strong', {}, el('em', {}, ...inline(m[1], names))) },
	{ find: /\*\*((?:\\.|[^\\])+?)\*\*(?!\*)/y, make: inside('strong') },
	{ find: /__((?:\\.|[^\\])+?)__(?!_)/y, make: inside('u') },
	{ find: /~~((?:\\.|[^\\])+?)~~(?!~)/y, make: inside('s') },
	{ find: /\*(?!\s)((?:\\.|[^\\*])+?)(?<!\s)\*(?!\*)/y, make: inside('em') },
	{ find: /(?<![A-Za-z0-9])_((?:\\.|[^\\_])+?)_(?![A-Za-z0-9_])/y, make: inside('em') },
];

function timeStamp(seconds: number, style: string): Child {
	const at = new Date(seconds * 1000);
	if (Number.isNaN(at.getTime())) return `<t:${seconds}:${style}>`;
	return el('time', { datetime: at.toISOString(), class: 'time-stamp', title: timeText(seconds, 'F') }, timeText(seconds, style));
}

function spoiler(content: Child[]): HTMLElement {
	const cover = el('span', { class: 'spoiler', role: 'button', tabindex: 0, 'aria-label': 'Spoiler: show', 'aria-expanded': 'false' }, el('span', {}, ...content));
	const show = () => { cover.setAttribute('aria-expanded', 'true'); cover.removeAttribute('aria-label'); };
	cover.addEventListener('click', show);
	cover.addEventListener('keydown', (e) => { if (e.key === 'Enter' || e.key === ' ') show(); });
	return cover;
}

/** Characters at which some rule may begin: between them text runs on. */
const live = /[\\`<[|*_~h]/g;

/** Markup within a line. */
export function inline(text: string, names: Names): Child[] {
	const out: Child[] = [];
	let plain = '';
	for (let at = 0; at < text.length;) {
		const hit = match(text, at);
		if (hit) {
			if (plain) out.push(plain);
			plain = '';
			out.push(hit.rule.make(hit.m, names));
			at += hit.m[0].length;
			continue;
		}
		live.lastIndex = at + 1;
		const next = live.exec(text)?.index ?? text.length;
		plain += text.slice(at, next);
		at = next;
	}
	if (plain) out.push(plain);
	return out;
}

function match(text: string, at: number): { rule: Rule; m: RegExpExecArray } | null {
	for (const rule of rules) {
		rule.find.lastIndex = at;
		const m = rule.find.exec(text);
		if (m) return { rule, m };
	}
	return null;
}

/** A whole message: code blocks, headings, quotes and lists by line, the rest inline. */
export function markdown(text: string, names: Names): Child[] {
	const out: Child[] = [];
	const fence = /```(?:([a-zA-Z0-9_+-]+)\n)?\n?([^]*?)```/g;
	let from = 0;
	for (let m = fence.exec(text); m; m = fence.exec(text)) {
		out.push(...lines(text.slice(from, m.index).replace(/\n$/, ''), names));
		out.push(el('pre', { tabindex: 0 }, el('code', {}, m[2].replace(/\n$/, ''))));
		from = m.index + m[0].length;
		if (text[from] === '\n') from += 1;
	}
	out.push(...lines(text.slice(from), names));
	return out;
}

function lines(text: string, names: Names): Child[] {
	if (text === '') return [];
	const out: Child[] = [];
	let list: HTMLElement | null = null;
	let brk = false; // a line break stands before the next ordinary line
	for (const line of text.split('\n')) {
		const item = /^\s*(?:([-*+])|(\d+)\.)\s+(.*)$/.exec(line);
		if (item) {
			const tag = item[1] ? 'UL' : 'OL';
			if (!list || list.tagName !== tag) {
				list = el(tag.toLowerCase(), item[2] ? { start: item[2] } : {});
				out.push(list);
			}
			list.append(el('li', {}, ...inline(item[3], names)));
			brk = false;
			continue;
		}
		list = null;
		const block = blockLine(line, names);
		if (block) out.push(block);
		else out.push(brk ? el('br') : null, ...inline(line, names));
		brk = !block;
	}
	return out;
}

function blockLine(line: string, names: Names): HTMLElement | null {
	const heading = /^(#{1,3})\s+(.+)$/.exec(line);
	if (heading) return el('p', { class: `heading heading-${heading[1].length}` }, ...inline(heading[2], names));
	const small = /^-#\s+(.+)$/.exec(line);
	if (small) return el('small', { class: 'subtext' }, ...inline(small[1], names));
	const quote = /^>(?:>>)?\s(.*)$/.exec(line);
	if (quote) return el('blockquote', {}, ...inline(quote[1], names));
	return null;
}

/** The text of a message in one line, for a reply's preview. */
export function oneLine(text: string, names: Names): string {
	return el('span', {}, ...inline(text.replace(/\s+/g, ' '), names)).textContent ?? '';
}
