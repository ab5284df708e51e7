// What the program sends; see view.go, deeds.go and panel.go.

export interface User { id: string; username: string; global_name?: string; bot?: boolean }
export interface Person { role: string; id: string; name: string; about: string }
export interface Place { id: string; name: string; kind: 'text' | 'thread' | 'dm'; closed: boolean }
export interface Role { id: string; name: string }
export interface Choice { name: string; value: string | number }

export interface Option {
	type: number;
	name: string;
	description: string;
	required?: boolean;
	autocomplete?: boolean;
	choices?: Choice[];
	options?: Option[];
	min_length?: number;
	max_length?: number;
	min_value?: number;
	max_value?: number;
}

export interface Command { id: string; type: number; name: string; description: string; options?: Option[] }

export interface Emoji { id?: string; name?: string }
export interface SelectOption { label: string; value: string; description?: string; default?: boolean; emoji?: Emoji }

export interface Component {
	type: number;
	custom_id?: string;
	label?: string;
	description?: string;
	style?: number;
	url?: string;
	emoji?: Emoji;
	disabled?: boolean;
	options?: SelectOption[];
	placeholder?: string;
	min_values?: number;
	max_values?: number;
	min_length?: number;
	max_length?: number;
	required?: boolean;
	value?: string;
	content?: string;
	accent_color?: number;
	divider?: boolean;
	media?: { url: string };
	file?: { url: string };
	items?: { media: { url: string }; description?: string }[];
	components?: Component[];
	component?: Component;
	accessory?: Component;
}

export interface Embed {
	title?: string;
	description?: string;
	url?: string;
	timestamp?: string;
	color?: number;
	author?: { name: string; url?: string };
	footer?: { text: string };
	image?: { url: string };
	thumbnail?: { url: string };
	fields?: { name: string; value: string; inline: boolean }[];
}

export interface Attachment { id: string; filename: string; description?: string; content_type?: string; size: number }

export interface Message {
	id: string;
	channel_id: string;
	type: number;
	author: User;
	content: string;
	timestamp: string;
	edited_timestamp: string | null;
	mentions: User[] | null;
	attachments: Attachment[] | null;
	embeds: Embed[] | null;
	components: Component[] | null;
	flags: number;
	message_reference?: { message_id: string };
	interaction_metadata?: { id: string; type: number; user: User };
	private: boolean;
	command?: string;
	said?: string;
	target?: string;
	target_id?: string;
}

export interface Notice {
	id: string;
	at: string;
	name: string;
	status: 'waiting' | 'failed' | 'refused';
	rule?: string;
	fields?: string[];
	answer?: string;
}

export interface View {
	me: string;
	people: Person[];
	bot: User;
	guild: string;
	places: Place[];
	roles: Role[];
	channel: string;
	messages: Message[];
	commands: Command[];
	notices: Notice[];
	typing: string[];
}

export interface Given { name: string; kind?: string; value: unknown; focused?: boolean; file?: string }
export interface Form { id: string; title: string; components: Component[] }
export interface Outcome { choices?: Choice[]; form?: Form }

export interface Exchange { at: string; line: string; body?: unknown; files?: string[]; answer: string; rule?: string; fields?: string[] }
export interface Candidate { id: string; claim: string; status: string; used: boolean; score: number; signs: { name: string; value: number }[] }
export interface Reasons {
	question: string;
	history: string[];
	kind: string;
	words: string[];
	names: string[];
	confidence: number;
	enough: number;
	version: string;
	candidates: Candidate[];
}
export interface Panel { message: Message; event?: unknown; exchanges: Exchange[]; reasons?: Reasons }
