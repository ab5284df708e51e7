// Times as Discord's client writes them, in the reader's zone.

const clock = new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' });
const day = new Intl.DateTimeFormat(undefined, { day: '2-digit', month: '2-digit', year: 'numeric' });

/** "Today at 3:04 PM", "Yesterday at …" or the date. */
export function stamp(iso: string, now = new Date()): string {
	const at = new Date(iso);
	const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate()).getTime();
	if (at.getTime() >= midnight) return `Today at ${clock.format(at)}`;
	if (at.getTime() >= midnight - 86_400_000) return `Yesterday at ${clock.format(at)}`;
	return `${day.format(at)} ${clock.format(at)}`;
}

const styles: Record<string, Intl.DateTimeFormatOptions> = {
	t: { timeStyle: 'short' },
	T: { timeStyle: 'medium' },
	d: { dateStyle: 'short' },
	D: { dateStyle: 'long' },
	f: { dateStyle: 'long', timeStyle: 'short' },
	F: { dateStyle: 'full', timeStyle: 'short' },
	s: { dateStyle: 'short', timeStyle: 'short' },
	S: { dateStyle: 'short', timeStyle: 'medium' },
};

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
	['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3600], ['minute', 60], ['second', 1],
];

function relative(seconds: number): string {
	const [unit, length] = steps.find(([, length]) => Math.abs(seconds) >= length) ?? ['second', 1];
	return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}

/** The text of a time stamp in a message: <t:SECONDS:STYLE>. */
export function timeText(seconds: number, style: string): string {
	if (style === 'R') return relative(seconds - Date.now() / 1000);
	return new Intl.DateTimeFormat(undefined, styles[style] ?? styles.f).format(new Date(seconds * 1000));
}
