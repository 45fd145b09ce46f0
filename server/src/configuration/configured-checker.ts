import { createChecker } from '../rules/checker';
import type { Checker, CheckerOptions } from '../rules/checker';
import type { ProfileName } from '../rules/profiles';
import type { RuleId } from '../rules/rule';
import { EMPTY_CONFIGURATION, mergeConfigurations, optionsIn, severitiesIn } from './configuration';
import type { Configuration } from './configuration';
import { createFrontMatterReader, problemsOfReferences } from './front-matter-configuration';
import { frontMatterProblems } from './front-matter-problems';
import type { FaultyReference } from './workspace-configuration';

interface ConfiguredCheckerOptions extends Pick<
  CheckerOptions,
  'rules' | 'knowledge' | 'words' | 'slips' | 'earlier' | 'onRuleFailure'
> {
  /** What the editor and the `nigao.config.yaml` files say, merged. */
  readonly configuration: Configuration;
  /** A profile that was asked for this once; it counts before a document's own. */
  readonly profile?: ProfileName | undefined;
  /** The glossaries that a document names in vain. */
  readonly faultyReferences?: readonly FaultyReference[] | undefined;
}

/**
 * A checker that also heeds what each document says of itself in its front matter, which counts before everything
 * else. Documents that say the same share what the checker remembers.
 */
export function createConfiguredChecker(options: ConfiguredCheckerOptions): Checker {
  const { profile, faultyReferences = [] } = options;
  const readFrontMatter = createFrontMatterReader(options.rules);
  const asked: readonly Configuration[] = profile ? [{ ...EMPTY_CONFIGURATION, profile }] : [];
  const onRuleFailure = once(options.onRuleFailure);
  const checkers = new WeakMap<Configuration, Checker>();
  return (document) => {
    const { configuration } = readFrontMatter(document);
    const checker =
      checkers.get(configuration) ??
      checkerWith(mergeConfigurations([...asked, configuration, options.configuration]), {
        ...options,
        onRuleFailure,
        settingProblems: (one) => [
          ...readFrontMatter(one).problems,
          ...frontMatterProblems(one, options.knowledge.kinds),
          ...problemsOfReferences(faultyReferences, one),
        ],
      });
    checkers.set(configuration, checker);
    return checker(document);
  };
}

function checkerWith(
  configuration: Configuration,
  options: Omit<CheckerOptions, 'severity' | 'profile' | 'options' | 'accepted'>,
): Checker {
  return createChecker({
    ...options,
    severity: severitiesIn(configuration),
    profile: configuration.profile,
    options: optionsIn(configuration),
    accepted: configuration.accepted,
  });
}

/** Several checkers run the same rules; a failing one is told of once. */
function once(tell: CheckerOptions['onRuleFailure']): CheckerOptions['onRuleFailure'] {
  const told = new Set<RuleId>();
  return (rule, error) => {
    if (!told.has(rule)) tell(rule, error);
    told.add(rule);
  };
}
