// SPDX-FileCopyrightText: 2026 The Antecedent Authors
// SPDX-License-Identifier: Apache-2.0
// Parses a Mermaid file as mermaid itself does: node parse_mermaid.mjs FILE, in a folder with mermaid and jsdom installed.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const installed = createRequire(pathToFileURL(process.cwd() + '/'));
const { JSDOM } = installed('jsdom');
const { window } = new JSDOM('');
globalThis.window = window;
globalThis.document = window.document;
const { default: mermaid } = await import(pathToFileURL(process.cwd() + '/node_modules/mermaid/dist/mermaid.core.mjs'));
await mermaid.parse(readFileSync(process.argv[2], 'utf8'));
