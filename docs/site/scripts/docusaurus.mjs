// Docusaurus asks the registry for a newer release of itself unless this is set before it is loaded.
process.env.NO_UPDATE_NOTIFIER = '1';

await import('@docusaurus/core/bin/docusaurus.mjs');
