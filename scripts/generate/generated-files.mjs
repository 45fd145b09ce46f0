import { registryPath, renderRegistry } from './rule-registry.mjs';

/** Every generated file with the text it should have. */
export async function generatedFiles() {
  return [{ path: registryPath, text: renderRegistry() }];
}
