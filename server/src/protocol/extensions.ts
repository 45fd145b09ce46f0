/*
 * What client and server say to each other beyond the Language Server Protocol, by topic in `messages/`: the one file of
 * the server that the extension imports, so these may import nothing but the protocol's own package.
 */
export * from './messages/document';
export * from './messages/figures';
export * from './messages/length';
export * from './messages/new-report';
export * from './messages/open-places';
export * from './messages/own-files';
export * from './messages/paper';
export * from './messages/state';
export * from './messages/structure';
export * from './messages/words';
