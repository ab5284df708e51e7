// Elements without HTML text: what people, facts and models write becomes text nodes, and nothing else.

export type Child = Node | string | null | undefined | false;

type Props = Record<string, string | number | boolean | null | undefined | ((e: any) => void)>;

/** Makes an element. A property that is a function listens to the event of its name; true is an attribute without value. */
export function el<K extends keyof HTMLElementTagNameMap>(tag: K, props?: Props, ...children: Child[]): HTMLElementTagNameMap[K];
export function el(tag: string, props?: Props, ...children: Child[]): HTMLElement;
export function el(tag: string, props: Props = {}, ...children: Child[]): HTMLElement {
	const made = document.createElement(tag);
	for (const [name, value] of Object.entries(props)) {
		if (typeof value === 'function') made.addEventListener(name, value);
		else if (value === true) made.setAttribute(name, '');
		else if (value !== false && value !== null && value !== undefined) made.setAttribute(name, String(value));
	}
	made.append(...children.filter((c): c is Node | string => c !== null && c !== undefined && c !== false));
	return made;
}

/** Replaces all children. */
export function fill(parent: Element, ...children: Child[]): void {
	parent.replaceChildren(...children.filter((c): c is Node | string => c !== null && c !== undefined && c !== false));
}

let counted = 0;

/** Gives an id that no other element has. */
export function freshID(prefix: string): string {
	counted += 1;
	return `${prefix}-${counted}`;
}

/** The address, if it is one that a click may open. */
export function safeURL(text: string): string | null {
	try {
		const url = new URL(text);
		return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
	} catch {
		return null;
	}
}

/** A link out of the page: it opens beside it and tells nothing of where it was. */
export function linkOut(href: string, ...children: Child[]): HTMLElement {
	const safe = safeURL(href);
	if (!safe) return el('span', {}, ...children);
	return el('a', { href: safe, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...children);
}

/** A drawing of the given path, 24 by 24, in the colour of the text. */
export function icon(path: string): SVGElement {
	const ns = 'http://www.w3.org/2000/svg';
	const svg = document.createElementNS(ns, 'svg');
	svg.setAttribute('viewBox', '0 0 24 24');
	svg.setAttribute('aria-hidden', 'true');
	const line = document.createElementNS(ns, 'path');
	line.setAttribute('d', path);
	svg.append(line);
	return svg;
}
