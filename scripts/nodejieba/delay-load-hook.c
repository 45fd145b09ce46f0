/*
 * Windows only. A native module is linked to "node.exe", but the program that loads it may have another name:
 * Code.exe in VS Code. The link is therefore delayed until the first call, and then this hook gives the
 * running program, whatever its name, for "node.exe".
 *
 * node-gyp's win_delay_load_hook.cc does the same for MSVC. mingw-w64 calls __pfnDliNotifyHook2 too but has
 * no header for it; the layout below is that of MSVC's delayimp.h as far as it is used.
 */
#include <windows.h>
#include <string.h>

enum { BEFORE_LOAD_LIBRARY = 1 };

typedef struct {
  DWORD size;
  const void *descriptor;
  FARPROC *function;
  LPCSTR library;
} DelayLoadInfo;

static FARPROC WINAPI host_program(unsigned event, DelayLoadInfo *info) {
  if (event != BEFORE_LOAD_LIBRARY || _stricmp(info->library, "node.exe") != 0) return NULL;
  return (FARPROC)GetModuleHandleA(NULL);
}

FARPROC(WINAPI *__pfnDliNotifyHook2)(unsigned, DelayLoadInfo *) = host_program;
