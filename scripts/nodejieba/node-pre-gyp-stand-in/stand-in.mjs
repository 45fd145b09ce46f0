#!/usr/bin/env node
// nodejieba's install script is `npx @mapbox/node-pre-gyp install --fallback-to-build`: a download from GitHub,
// and failing that a build with headers from nodejs.org. We want neither (scripts/nodejieba/build.mjs builds
// the module), but a user's npm may insist on running install scripts, and one that fails undoes `npm ci`.
//
// npx runs the package it finds below node_modules/nodejieba, by the name of its only command. `overrides` in
// package.json and package-lock.json put this package there (and no deeper: npm must not hoist it), and the
// command is `echo`, which every shell has: npm links our own commands only after the install scripts.
