// Discord's look: the web components of @skyra/discord-components-core, with corrections where the client has changed since,
// where contrast is too low, or where a phone is too narrow.
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-attachments.js';
import '@skyra/discord-components-core/discord-embed-field.js';
import '@skyra/discord-components-core/discord-embed-fields.js';
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js';
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js';
import { DiscordCommand } from '@skyra/discord-components-core/discord-command.js';
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js';
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js';
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js';
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js';
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js';
import { DiscordReply } from '@skyra/discord-components-core/discord-reply.js';
import { css, type CSSResult, type LitElement } from 'lit';

/** Adds a style sheet to every element of a component that is made from now on. */
function correct(component: typeof LitElement, sheet: CSSResult): void {
	component.elementStyles.push(sheet);
}

/** Corrects the components. Called once, before the first of them is made. */
export function applyLook(): void {
	correct(DiscordMessages, css`
		:host, :host([light-theme]) { background: transparent; border: 0; color: inherit; font-family: inherit; }
	`);
	correct(DiscordMessage, css`
		:host, :host([light-theme]) { color: var(--text); font-family: inherit; padding: 2px 16px; line-height: 1.375; margin: 0; min-height: 0; }
		:host([message-body-only]) { padding-top: 1px !important; padding-bottom: 1px !important; }
		.discord-message-inner-center { align-items: flex-start; }
		.discord-message-content { min-width: 0; padding-top: 0; line-height: 1.375; }
		.discord-message-body { overflow-wrap: anywhere; word-break: normal; }
		.discord-message-timestamp, .discord-message-edited,
		:host([light-theme]) .discord-message-timestamp, :host([light-theme]) .discord-message-edited { color: var(--muted); }
		.discord-message-body-only-indent { flex: 0 0 56px; width: 56px; overflow: hidden; font-size: 10px; line-height: 1.375rem; white-space: nowrap; }
		:host(:hover) .discord-message-timestamp-hover::before { content: none; }
		.discord-author-avatar { margin-top: 2px; }
		.discord-author-avatar img { cursor: default; }
		.discord-message-ephemeral { display: none; }
		:host([has-thread]):after { display: none; }
	`);
	correct(DiscordAuthorInfo, css`
		:host .discord-author-username, :host([light-theme]) .discord-author-username { color: var(--strong); }
		:host .discord-author-username:hover { text-decoration: none; cursor: inherit; }
	`);
	const line = css`
		:host, :host([light-theme]) { color: var(--muted); min-width: 0; }
		:host .discord-replied-message-content { min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
		:host .discord-replied-message-avatar, :host .discord-replied-message-username, :host .discord-slash-command-name { flex: none; }
		:host .discord-replied-message-username, :host([light-theme]) .discord-replied-message-username { color: var(--text); opacity: 1; }
		:host .discord-replied-message-content, :host([light-theme]) .discord-replied-message-content { color: var(--muted); }
		:host .discord-slash-command-name, :host([light-theme]) .discord-slash-command-name,
		:host .discord-context-command-name, :host([light-theme]) .discord-context-command-name { background: var(--mention); color: var(--mention-text) !important; opacity: 1; }
	`;
	correct(DiscordReply, line);
	correct(DiscordCommand, line);
	correct(DiscordEmbed, css`
		:host, :host([light-theme]) { color: var(--text); font-size: 0.875rem; line-height: 1.3; margin: 4px 0; }
		:host .discord-left-border, :host([light-theme]) .discord-left-border { background-color: var(--edge); }
		:host .discord-embed-root { flex: 0 1 auto; max-width: 520px; }
		:host .discord-embed-wrapper, :host([light-theme]) .discord-embed-wrapper { background-color: var(--card); border-color: var(--card-line); min-width: 0; max-width: 100%; }
		:host .discord-embed-wrapper .discord-embed-grid { display: grid; grid-template-columns: minmax(0, 1fr) auto; min-width: 0; overflow-wrap: anywhere; }
		:host .discord-embed-title, :host([light-theme]) .discord-embed-title { color: var(--strong); }
		:host .discord-embed-title a, :host([light-theme]) .discord-embed-title a { color: var(--link); }
	`);
	correct(DiscordEmbedDescription, css`
		:host { line-height: 1.375; white-space: normal; min-width: 0; grid-column: 1 / 1; }
	`);
	correct(DiscordEmbedFooter, css`
		:host, :host([light-theme]) { color: var(--text); flex-wrap: wrap; line-height: 1.3; }
	`);
	correct(DiscordButton, css`
		:host > *:first-child { border-radius: 8px; min-height: 32px; height: auto; box-sizing: border-box; padding: 4px 16px; text-align: left; }
		:host > *:first-child:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
		svg { flex: none; margin-left: 6px; }
		.success { background-color: #248046; } .destructive { background-color: #d22d39; }
	`);
}
