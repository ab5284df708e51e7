// The left column: the server's channels, the direct messages, and who one is.
import * as api from './api';
import { el, fill, icon } from './dom';
import { go, on, state } from './state';
import type { Place } from './types';

const signs: Record<string, string> = {
	text: 'M10 4L8 20M16 4l-2 16M4 9h16M4 15h16',
	thread: 'M10 4L8 20M16 4l-2 16M4 9h9M4 15h7M14 15h6',
	dm: 'M4 5h16v11H10l-5 4v-4H4z',
};

export function sidebar(closed: () => void): HTMLElement {
	const guild = el('div', {});
	const people = el('fieldset', { class: 'people' });
	const root = el('nav', { class: 'sidebar', id: 'sidebar', 'aria-label': 'Channels and people' }, guild, people);
	on('view', () => {
		const view = state.view;
		if (!view) return;
		const inGuild = view.places.filter((p) => p.kind !== 'dm');
		fill(guild,
			inGuild.length ? el('h2', { class: 'guild' }, view.guild) : el('p', { class: 'guild' }, 'In no server'),
			el('ul', {}, ...inGuild.map((p) => entry(p, closed))),
			el('h3', {}, 'Direct messages'),
			el('ul', {}, ...view.places.filter((p) => p.kind === 'dm').map((p) => entry(p, closed))));
		if (people.children.length === 0) {
			fill(people, el('legend', {}, 'You are'), ...view.people.map((p) => {
				const radio = el('input', { type: 'radio', name: 'who', value: p.role, checked: p.role === state.as, change: () => void be(p.role) });
				return el('label', { class: 'person' }, radio, el('img', { src: `avatar/${p.role}.svg`, alt: '', width: 32, height: 32 }),
					el('span', {}, el('strong', {}, p.name), el('span', { class: 'about' }, `${p.role}, ${p.about}`)));
			}));
		}
	});
	return root;
}

/** Becomes somebody: in the same place where they may see it, else in the first channel that is open to all. */
async function be(role: string): Promise<void> {
	const places = state.view?.places ?? [];
	const kind = places.find((p) => p.id === state.channel)?.kind;
	if (role === 'outsider' || kind === 'dm') return go(role, '');
	const sees = await api.view(role, state.channel).then(() => true, () => false);
	await go(role, sees ? state.channel : places.find((p) => p.kind === 'text' && !p.closed)?.id ?? '');
}

function entry(p: Place, closed: () => void): HTMLElement {
	const here = p.id === state.view?.channel;
	const open = () => {
		closed();
		void go(state.as, p.id);
	};
	return el('li', { class: p.kind }, el('button', { type: 'button', class: 'place', 'aria-current': here ? 'page' : null, click: open },
		icon(signs[p.kind]), el('span', {}, p.name), p.closed && p.kind === 'text' ? el('span', { class: 'closed', title: 'Not everybody sees this channel' }, '🔒') : null));
}
