// The program's side: everything is asked of it by paths relative to the page, whose address holds the secret.
import type { Exchange, Outcome, Panel, View } from './types';

async function answer<T>(response: Response): Promise<T> {
	const body = await response.json().catch(() => ({ error: 'The playground has ended. Start it again.' }));
	if (!response.ok) throw new Error(body.error ?? 'That did not work.');
	return body as T;
}

async function get<T>(path: string, query: Record<string, string>): Promise<T> {
	return answer<T>(await fetch(`api/${path}?${new URLSearchParams(query)}`));
}

export const view = (as: string, channel: string) => get<View>('view', { as, channel });
export const panel = (as: string, channel: string, message: string) => get<Panel>('panel', { as, channel, message });
export const record = () => get<Exchange[]>('record', {});

/** Does something as a person. The error's text is for the reader. */
export async function act(deed: string, body: Record<string, unknown>): Promise<Outcome> {
	return answer<Outcome>(await fetch(`api/${deed}`, {
		method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body),
	}));
}

/** Calls changed whenever something happens on the server, and connected with whether it can be heard. */
export function listen(changed: () => void, connected: (yes: boolean) => void): void {
	const events = new EventSource('api/events');
	events.onopen = () => { connected(true); changed(); };
	events.onmessage = changed;
	events.onerror = () => connected(false);
}

export const fileURL = (id: string) => `api/file/${encodeURIComponent(id)}`;
