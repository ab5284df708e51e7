// What the page shows at the moment, and how its parts tell each other of changes.
import * as api from './api';
import type { Names } from './markdown';
import type { Message, View } from './types';

/** The viewer's settings, kept by the browser. */
export interface Settings { light: boolean; phone: boolean; embeds: boolean }

const settingsKey = 'tiktalks-playground';

function readSettings(): Settings {
	const settings: Settings = { light: false, phone: false, embeds: true };
	try {
		return { ...settings, ...JSON.parse(localStorage.getItem(settingsKey) ?? '{}') };
	} catch {
		return settings;
	}
}

export const state = {
	as: 'member',
	channel: '',
	view: null as View | null,
	settings: readSettings(),
	dismissed: new Set<string>(),
	replyTo: null as Message | null,
	editing: null as Message | null,
	ping: true,
	selected: '', // id of the message whose background the panel shows
};

type Topic = 'view' | 'settings' | 'reply' | 'panel' | 'place';

const listeners = new Map<Topic, (() => void)[]>();

export function on(topic: Topic, listener: () => void): void {
	listeners.set(topic, [...(listeners.get(topic) ?? []), listener]);
}

export function tell(topic: Topic): void {
	for (const listener of listeners.get(topic) ?? []) listener();
}

export function set(change: Partial<Settings>): void {
	Object.assign(state.settings, change);
	try {
		localStorage.setItem(settingsKey, JSON.stringify(state.settings));
	} catch { /* a browser that keeps nothing */ }
	tell('settings');
}

/** Names for mentions, as far as this person's view goes. */
export const names: Names = {
	user: (id) => state.view?.people.find((p) => p.id === id)?.name ?? (id === state.view?.bot.id ? state.view.bot.username : undefined),
	place: (id) => state.view?.places.find((p) => p.id === id)?.name,
	role: (id) => state.view?.roles.find((r) => r.id === id)?.name,
};

let loading = false;
let again = false;

/** Fetches the view anew; calls while one is under way become one more. */
export async function refresh(): Promise<void> {
	if (loading) {
		again = true;
		return;
	}
	loading = true;
	const { as, channel } = state;
	try {
		const view = await api.view(as, channel);
		if (as === state.as && channel === state.channel) {
			state.view = view;
			state.channel = view.channel;
			tell('view');
		}
	} catch (e) {
		alertText((e as Error).message);
	} finally {
		loading = false;
	}
	if (again || as !== state.as) {
		again = false;
		await refresh();
	}
}

/** Goes to a place as a person. Somebody who can't see it lands in the direct messages. */
export async function go(as: string, channel: string): Promise<void> {
	state.as = as;
	state.channel = channel;
	state.replyTo = null;
	state.editing = null;
	state.selected = '';
	tell('place');
	tell('reply');
	tell('panel');
	await refresh();
}

/** Does something here as the person. What goes wrong is shown, and given as false. */
export async function act(deed: string, body: Record<string, unknown>) {
	alertText('');
	try {
		return await api.act(deed, { as: state.as, channel: state.channel, ...body });
	} catch (e) {
		alertText((e as Error).message);
		return false;
	}
}

/** Shows a sentence above the message box; an empty one takes it away. */
export function alertText(text: string): void {
	const place = document.getElementById('alert');
	if (place) place.textContent = text;
}
