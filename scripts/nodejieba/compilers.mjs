// Which C++ compilers there are on this machine, and how each makes a Node native module.
import { spawnSync } from 'node:child_process';

/** The machines a packaged extension carries a native module for. */
export const PACKAGED_TARGETS = ['linux-x64', 'linux-arm64', 'win32-x64'];

/** This machine, named as the segmenter looks for it. */
export const HOST_TARGET = `${process.platform}-${process.arch}`;

/** Debian's compilers for other machines; the last is mingw-w64's for Windows. */
const CROSS_COMPILERS = {
  'linux-x64': ['x86_64-linux-gnu-g++'],
  'linux-arm64': ['aarch64-linux-gnu-g++'],
  'win32-x64': ['x86_64-w64-mingw32-g++-posix', 'x86_64-w64-mingw32-g++'],
};

/**
 * The compiler for a target, as a command with its version, or undefined if there is none. MSVC is not looked
 * for: on Windows the segmenter runs in JavaScript unless mingw-w64 is there.
 */
export function findCompiler(target) {
  const forThisMachine = target === HOST_TARGET && process.platform !== 'win32';
  const own = forThisMachine ? [process.env.CXX, 'g++', 'clang++', 'c++'].filter(Boolean) : [];
  for (const command of [...own, ...(CROSS_COMPILERS[target] ?? [])]) {
    const { status, stdout } = spawnSync(command, ['--version'], { encoding: 'utf8' });
    if (status === 0) return { command, version: stdout.split('\n', 1)[0] };
  }
  return undefined;
}

const COMMON_FLAGS = [
  '-std=c++14',
  '-O3',
  '-w',
  '-DNDEBUG',
  '-DLOGGING_LEVEL=LL_WARNING',
  '-DNAPI_VERSION=6',
  '-DNODE_GYP_MODULE_NAME=nodejieba',
];

/** What a compiler needs to be told for a target, besides files and folders. */
export function compilerFlags(target) {
  if (target.startsWith('darwin')) return [...COMMON_FLAGS, '-bundle', '-undefined', 'dynamic_lookup'];
  if (target.startsWith('win32')) return [...COMMON_FLAGS, '-shared', '-static', '-s'];
  return [...COMMON_FLAGS, '-shared', '-fPIC', '-s'];
}

/** Runs a build tool; throws with the first line of its complaint if it fails. */
export function run(command, args) {
  const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return;
  const complaint = error?.message ?? stderr.split('\n').find((line) => line.includes('error')) ?? stderr;
  throw new Error(`${command}: ${complaint.trim()}`);
}
