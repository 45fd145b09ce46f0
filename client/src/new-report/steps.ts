import { l10n, QuickInputButtons, window } from 'vscode';
import type { Disposable, QuickInput, QuickPickItem } from 'vscode';

/** What a step gave, or that the writer wants the step before, or to leave. */
export type StepResult<T> = { readonly value: T } | 'back' | 'cancel';

interface StepPlace {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

/** Lets the writer pick one item; `active` is the one to begin with. */
export function pickOne<Item extends QuickPickItem>(
  place: StepPlace,
  items: readonly Item[],
  placeholder: string,
  active?: Item,
): Promise<StepResult<Item>> {
  const input = window.createQuickPick<Item>();
  input.items = items;
  input.placeholder = placeholder;
  input.matchOnDescription = true;
  input.matchOnDetail = true;
  if (active) input.activeItems = [active];
  return ask(input, place, (accept) =>
    input.onDidAccept(() => {
      const [picked] = input.activeItems;
      if (picked) accept(picked);
    }),
  );
}

/** Lets the writer tick any number of items; some are ticked at first. */
export function pickSome<Item extends QuickPickItem>(
  place: StepPlace,
  items: readonly Item[],
  ticked: readonly Item[],
  placeholder: string,
): Promise<StepResult<readonly Item[]>> {
  const input = window.createQuickPick<Item>();
  input.canSelectMany = true;
  input.items = items;
  input.selectedItems = ticked;
  input.placeholder = placeholder;
  return ask(input, place, (accept) => input.onDidAccept(() => accept([...input.selectedItems])));
}

interface TextQuestion {
  readonly prompt: string;
  readonly value: string;
  readonly placeholder: string;
  /** What is wrong with an answer; undefined for one that will do. */
  readonly problem: (value: string) => string | undefined;
}

/** Lets the writer type a line, and says at once what is wrong with it. */
export function typeLine(place: StepPlace, question: TextQuestion): Promise<StepResult<string>> {
  const input = window.createInputBox();
  input.prompt = question.prompt;
  input.value = question.value;
  input.placeholder = question.placeholder;
  const complain = (): string | undefined =>
    (input.validationMessage = question.problem(input.value) ?? '') || undefined;
  input.onDidChangeValue(complain);
  return ask(input, place, (accept) =>
    input.onDidAccept(() => {
      if (complain() === undefined) accept(input.value.trim());
    }),
  );
}

function ask<T>(
  input: QuickInput & {
    buttons: readonly unknown[];
    onDidTriggerButton: (listener: (button: unknown) => void) => Disposable;
  },
  { title, step, totalSteps }: StepPlace,
  onAccept: (accept: (value: T) => void) => Disposable,
): Promise<StepResult<T>> {
  input.title = title;
  input.step = step;
  input.totalSteps = totalSteps;
  input.ignoreFocusOut = true;
  if (step > 1) input.buttons = [QuickInputButtons.Back];
  return new Promise((resolve) => {
    const finish = (result: StepResult<T>): void => {
      resolve(result);
      input.dispose();
    };
    input.onDidTriggerButton((button) => {
      if (button === QuickInputButtons.Back) finish('back');
    });
    onAccept((value) => finish({ value }));
    input.onDidHide(() => finish('cancel'));
    input.show();
  });
}

/** The title of the wizard. */
export function wizardTitle(): string {
  return l10n.t('New work report');
}
