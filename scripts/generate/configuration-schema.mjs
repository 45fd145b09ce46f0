// docs/nigao.config.schema.json: completion and checks for nigao.config.yaml in YAML editors.
import { join } from 'node:path';
import * as prettier from 'prettier';
import { familyTitles, loadRules, root } from './rules.mjs';

const schemaPath = join(root, 'docs/nigao.config.schema.json');

/** The schema, with Chinese and English keys side by side as the product reads them. */
export async function generateConfigurationSchema() {
  const schema = schemaOf(await loadRules(), familyTitles());
  const options = { ...(await prettier.resolveConfig(schemaPath)), filepath: schemaPath };
  return [{ path: schemaPath, text: await prettier.format(JSON.stringify(schema), options) }];
}

function schemaOf(known, titleOf) {
  const { keys } = known;
  const properties = {
    profile: { $ref: '#/definitions/profile' },
    rules: { $ref: '#/definitions/rules' },
    accepted: {
      ...listOfTexts(),
      description: '不再提示的词语 · Words that wording rules leave alone',
    },
    glossaries: {
      ...listOfTexts(),
      description: '词表文件，路径相对于本文件 · Glossary files, relative to this file',
    },
  };
  const chinese = Object.entries(properties).map(([key, schema]) => [keys[key], schema]);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '拟稿检查设置 · Nigao configuration (nigao.config.yaml)',
    type: 'object',
    additionalProperties: false,
    properties: { ...properties, ...Object.fromEntries(chinese) },
    definitions: {
      profile: profileSchema(known),
      severity: severitySchema(known),
      rules: rulesSchema(known, titleOf),
    },
  };
}

function profileSchema({ profiles, profileNames }) {
  const described = profileNames.flatMap((name) => {
    const { chinese, description } = profiles[name];
    return [name, chinese].map((value) => ({
      const: value,
      description: `${description.zh} · ${description.en}`,
    }));
  });
  return { description: '检查方案 · Profile', oneOf: described };
}

function severitySchema({ severities, severityNames }) {
  return { enum: [...severities, ...severities.map((level) => severityNames[level].zh)] };
}

function rulesSchema({ rules, families }, titleOf) {
  const ofFamilies = families.map((family) => [family, settingSchema(titleOf(family), [])]);
  const ofRules = rules.map(({ id, title, options = [] }) => [id, settingSchema(title, options)]);
  return {
    description: '按规则或类别设置级别 · Severity by rule or by family',
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries([...ofFamilies, ...ofRules]),
  };
}

function settingSchema({ zh, en }, options) {
  const severity = { $ref: '#/definitions/severity' };
  const own = options.map((option) => [option.name, optionSchema(option)]);
  return {
    description: `${zh} · ${en}`,
    anyOf: [
      severity,
      {
        type: 'object',
        additionalProperties: false,
        properties: { severity, 级别: severity, ...Object.fromEntries(own) },
      },
    ],
  };
}

function optionSchema({ default: usual, description }) {
  const type = Array.isArray(usual) ? listOfTexts() : { type: typeof usual };
  return { ...type, default: usual, description: `${description.zh} · ${description.en}` };
}

/** A single text is read as a list of one. */
function listOfTexts() {
  return { anyOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] };
}
