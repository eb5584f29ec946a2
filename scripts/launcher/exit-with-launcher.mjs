// @ts-check
// Loaded before a program that does not know the launcher: ends it when the channel to the launcher closes.
process.on('disconnect', () => process.exit(1));
