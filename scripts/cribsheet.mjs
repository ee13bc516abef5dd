#!/usr/bin/env node
// `cribsheet` alone runs the bot, `cribsheet ask …` and the like the command line: what a package that was installed offers.
const COMMANDLINE = process.argv.length > 2;

await import(new URL(COMMANDLINE ? '../dist/src/cli.js' : '../dist/src/main.js', import.meta.url).href);
