// Bundles src into dist: one script, one style sheet and the files beside them, named by nothing that changes from build to
// build, so that the same sources give the same bytes.
import { build } from 'esbuild';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';

await rm('dist', { recursive: true, force: true });
await cp('public', 'dist', { recursive: true });
await build({
	entryPoints: { app: 'src/main.ts', style: 'src/style.css' },
	outdir: 'dist',
	bundle: true,
	minify: true,
	format: 'esm',
	target: ['es2022'],
	legalComments: 'none',
	logLevel: 'warning',
});

// What is bundled may be passed on with its licence. A package that comes without one has it in the folder licences.
const bundled = {
	'@skyra/discord-components-core': 'licences/discord-components.txt',
	lit: 'node_modules/lit/LICENSE',
	'lit-html': 'node_modules/lit-html/LICENSE',
	'lit-element': 'node_modules/lit-element/LICENSE',
	'@lit/reactive-element': 'node_modules/@lit/reactive-element/LICENSE',
	'@lit/context': 'node_modules/@lit/context/LICENSE',
};
let licences = 'The page contains these packages.\n';
for (const [name, file] of Object.entries(bundled)) {
	const { version } = JSON.parse(await readFile(`node_modules/${name}/package.json`, 'utf8'));
	licences += `\n== ${name} ${version} ==\n\n${(await readFile(file, 'utf8')).trim()}\n`;
}
await writeFile('dist/licences.txt', licences);
