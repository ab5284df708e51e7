// The page of the playground. It shows what the program tells (state.ts), and tells it what the person does.
import './config';
import { listen } from './api';
import { chat } from './chat';
import { composer } from './composer';
import { el, icon } from './dom';
import { applyLook } from './look';
import { panelColumn, panelShown, togglePanel } from './panel';
import { sidebar } from './sidebar';
import { go, on, refresh, set, state, tell, type Settings } from './state';

applyLook();
const lost = el('p', { class: 'lost', role: 'alert', hidden: true }, 'The playground has ended, or can’t be reached. Start it again and open its new address.');
const app = document.getElementById('app') as HTMLElement;
app.append(el('div', { class: 'frame' }, el('div', { class: 'columns' }, sidebar(() => drawer(false)), middle(), panelColumn())));
on('settings', dress);
dress();
tell('settings');
void start();

async function start(): Promise<void> {
	await refresh();
	const first = state.view?.places.find((p) => p.kind === 'text');
	if (first) await go(state.as, first.id);
	listen(() => void refresh(), (yes) => { lost.hidden = yes; });
}

function dress(): void {
	document.documentElement.dataset.theme = state.settings.light ? 'light' : 'dark';
	app.classList.toggle('phone', state.settings.phone);
}

function drawer(open: boolean): void {
	app.classList.toggle('drawer', open);
	document.querySelector('.burger')?.setAttribute('aria-expanded', String(open));
}

function middle(): HTMLElement {
	const title = el('h1', {});
	on('view', () => {
		const place = state.view?.places.find((p) => p.id === state.view?.channel);
		title.textContent = `${place?.kind === 'dm' ? '@' : '# '}${place?.name ?? ''}`;
		document.title = `${title.textContent} | tiktalks playground`;
	});
	const burger = el('button', { type: 'button', class: 'plain burger', 'aria-label': 'Channels and people', 'aria-controls': 'sidebar', 'aria-expanded': 'false', click: () => drawer(!app.classList.contains('drawer')) }, icon('M4 7h16M4 12h16M4 17h16'));
	const background = el('button', { type: 'button', class: 'plain', 'aria-pressed': 'false', title: 'Facts, reasons and payloads behind the answers', click: () => togglePanel() }, 'Background');
	on('panel', () => background.setAttribute('aria-pressed', String(panelShown())));
	return el('main', { class: 'middle' },
		el('header', {}, burger, title, background, settings()), lost, chat(), composer());
}

function settings(): HTMLElement {
	const box = (name: keyof Settings, label: string) => {
		const input = el('input', { type: 'checkbox', checked: state.settings[name], change: () => set({ [name]: input.checked }) });
		return el('label', {}, input, ` ${label}`);
	};
	const made = el('details', { class: 'settings' }, el('summary', {}, 'View'),
		el('div', { class: 'settings-body' }, box('light', 'Light theme'), box('phone', 'Phone width'), box('embeds', 'Show embeds')));
	document.addEventListener('pointerdown', (e) => { if (!made.contains(e.target as Node)) made.open = false; });
	made.addEventListener('keydown', (e) => { if (e.key === 'Escape') made.open = false; });
	return made;
}
