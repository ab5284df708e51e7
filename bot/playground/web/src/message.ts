// A message as Discord's client shows it.
import { fileURL } from './api';
import { componentRows } from './components';
import { el, linkOut, safeURL, type Child } from './dom';
import { markdown, oneLine } from './markdown';
import { names, state, tell } from './state';
import { stamp } from './time';
import type { Attachment, Embed, Message, User } from './types';

const loadingFlag = 1 << 7;
const suppressFlag = 1 << 2;
const v2Flag = 1 << 15;

export const nameOf = (u: User): string => u.global_name || u.username;

export function avatarOf(id: string): string {
	if (id === state.view?.bot.id) return 'avatar/bot.svg';
	return `avatar/${state.view?.people.find((p) => p.id === id)?.role ?? 'outsider'}.svg`;
}

/** Draws a message; a grouped one stands beneath another of the same author and shows neither name nor picture. */
export function messageElement(m: Message, grouped: boolean): HTMLElement {
	const mentioned = (m.mentions ?? []).some((u) => u.id === myID());
	const shown = el('discord-message', {
		author: nameOf(m.author), avatar: avatarOf(m.author.id), bot: m.author.bot, timestamp: stamp(m.timestamp),
		'message-body-only': grouped, highlight: mentioned && m.author.id !== myID(), ephemeral: m.private,
		edited: m.edited_timestamp !== null && (m.flags & loadingFlag) === 0,
	});
	shown.append(...parts(m).filter((c): c is Node | string => Boolean(c)));
	return shown;
}

function parts(m: Message): Child[] {
	if ((m.flags & loadingFlag) !== 0) {
		return [origin(m), el('span', { class: 'thinking' }, `${nameOf(m.author)} is thinking`, el('span', { class: 'dots', 'aria-hidden': 'true' }, '…')), privately(m)];
	}
	const used = new Set<string>();
	const embeds = state.settings.embeds && (m.flags & suppressFlag) === 0 ? (m.embeds ?? []).map((e) => embedElement(e, m, used)) : [];
	return [
		origin(m),
		...((m.flags & v2Flag) === 0 ? markdown(m.content, names) : []),
		attachments((m.attachments ?? []).filter((a) => !used.has(a.id))),
		...embeds,
		componentRows(m),
		privately(m),
	];
}

const myID = () => state.view?.people.find((p) => p.role === state.as)?.id;

/** The line above: which command was used by whom, or which message this one answers. */
function origin(m: Message): Child {
	const by = m.interaction_metadata;
	if (by && m.command && by.type === 2) {
		const slash = m.type === 20;
		return el('discord-command', {
			slot: 'reply', author: nameOf(by.user), avatar: avatarOf(by.user.id), command: m.command,
			type: slash ? 'slash_command' : 'message_command', title: slash && m.said && by.user.id === myID() ? m.said : null,
			'context-message-reply': slash ? null : m.said || '…', 'context-user-name': slash ? null : m.target, 'context-user-image': slash ? null : avatarOf(m.target_id ?? ''),
		});
	}
	if (!m.message_reference) return null;
	const to = state.view?.messages.find((o) => o.id === m.message_reference?.message_id);
	if (!to) return el('discord-reply', { slot: 'reply', deleted: true });
	return el('discord-reply', {
		slot: 'reply', author: nameOf(to.author), avatar: avatarOf(to.author.id), bot: to.author.bot,
		mentions: (m.mentions ?? []).some((u) => u.id === to.author.id),
	}, preview(to));
}

export function preview(m: Message): string {
	const text = oneLine(m.content, names) || (m.embeds?.length ? 'Click to see attachment' : '…');
	return text.length > 200 ? text.slice(0, 200) + '…' : text;
}

function privately(m: Message): Child {
	if (!m.private) return null;
	const dismiss = () => {
		state.dismissed.add(m.id);
		tell('view');
	};
	return el('div', { slot: 'reactions', class: 'private' },
		el('span', { 'aria-hidden': 'true' }, '👁'), ' Only you can see this · ', el('button', { type: 'button', class: 'plain', click: dismiss }, 'Dismiss message'));
}

/** Where a picture is: a file of the message, or nowhere, because the page asks no other host for anything. */
function picture(url: string, m: Message, used: Set<string>): Attachment | null {
	const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
	const file = (m.attachments ?? []).find((a) => a.filename === name) ?? null;
	if (file) used.add(file.id);
	return file;
}

function embedElement(e: Embed, m: Message, used: Set<string>): HTMLElement {
	const shown = el('discord-embed', {
		slot: 'embeds', 'embed-title': e.title, url: e.url ? safeURL(e.url) : null, 'author-name': e.author?.name,
		'author-url': e.author?.url ? safeURL(e.author.url) : null,
		color: e.color ? `#${e.color.toString(16).padStart(6, '0')}` : null,
	});
	if (e.description) shown.append(el('discord-embed-description', { slot: 'description' }, ...markdown(e.description, names)));
	if (e.fields?.length) {
		let column = 0; // fields in line stand in up to three columns
		shown.append(el('discord-embed-fields', { slot: 'fields' }, ...e.fields.map((f) => {
			column = f.inline ? (column % 3) + 1 : 0;
			return el('discord-embed-field', { 'field-title': f.name, inline: f.inline, 'inline-index': f.inline ? column : null }, ...markdown(f.value, names));
		})));
	}
	for (const image of [e.image, e.thumbnail]) {
		if (image) shown.append(el('div', { slot: 'fields', class: 'embed-picture' }, pictureElement(image.url, m, used)));
	}
	if (e.footer || e.timestamp) {
		shown.append(el('discord-embed-footer', { slot: 'footer' }, e.footer?.text ?? '', e.timestamp ? ` • ${stamp(e.timestamp)}` : ''));
	}
	return shown;
}

export function pictureElement(url: string, m: Message, used: Set<string>, alt?: string): HTMLElement {
	const file = picture(url, m, used);
	if (file) return imageElement(file, alt);
	return el('p', { class: 'elsewhere' }, 'Picture on another host, not loaded here: ', linkOut(url, url));
}

function attachments(files: Attachment[]): Child {
	if (files.length === 0) return null;
	return el('discord-attachments', { slot: 'attachments' }, ...files.map((f) => (isImage(f) ? imageElement(f) : fileElement(f))));
}

const isImage = (f: Attachment) => /^image\/(png|jpeg|gif|webp)$/.test(f.content_type ?? '') || /\.(png|jpe?g|gif|webp)$/i.test(f.filename);

function imageElement(f: Attachment, alt = f.description): HTMLElement {
	const img = el('img', { src: fileURL(f.id), alt: alt || f.filename, loading: 'lazy' });
	return el('figure', { class: 'picture' }, img, alt ? el('details', {}, el('summary', {}, 'ALT'), el('p', {}, alt)) : null);
}

export function fileElement(f: Attachment): HTMLElement {
	const size = f.size < 1024 ? `${f.size} bytes` : `${(f.size / 1024).toFixed(1)} KB`;
	return el('div', { class: 'file' }, el('a', { href: fileURL(f.id), download: f.filename }, f.filename), el('span', {}, size));
}

/** A message's state in one text: drawn anew when it changes. */
export function signature(m: Message, grouped: boolean): string {
	const answered = state.view?.messages.find((o) => o.id === m.message_reference?.message_id);
	return JSON.stringify([m, grouped, state.settings.embeds, state.settings.light, answered?.content]);
}
