// Settings of the components, which they read when they are loaded: this module must be imported before them. No avatar comes
// from another host.
const nobody = 'avatar/outsider.svg';

Object.assign(globalThis, {
	$discordMessage: { avatars: { default: nobody, blue: nobody, gray: nobody, green: nobody, orange: nobody, red: nobody, pink: nobody } },
});
