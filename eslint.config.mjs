import js from '@eslint/js';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/out/**',
      '**/node_modules/**',
      'test/report/**',
      '**/*.generated.ts',
      '.nigao/**',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.recommendedTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      eqeqeq: 'error',
      // Fixtures show U+3000 and U+00A0 as they stand in reports.
      'no-irregular-whitespace': ['error', { skipTemplates: true, skipStrings: true }],
    },
  },
  {
    files: ['server/src/**'],
    ignores: ['server/src/knowledge/parse-yaml.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'yaml',
              importNames: ['parse', 'parseDocument', 'parseAllDocuments'],
              message: 'Deep nesting aborts the process; parseYaml refuses it.',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['server/src/**'],
    ignores: ['server/src/figures/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector: 'CallExpression[callee.property.name=/^(push|unshift|splice|max|min)$/] > SpreadElement',
          message:
            'Arguments go on the stack: 125,000 findings are too many for it. Use a loop, or greatest().',
        },
      ],
    },
  },
  {
    // An equation has no words in it, a binder no arithmetic (docs/architecture.md).
    files: ['server/src/figures/**'],
    ignores: ['server/src/figures/equations/**', 'server/src/figures/reading/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        ...[
          'BinaryExpression[operator=/^([*/%]|[*][*])$/]',
          'AssignmentExpression[operator=/^([*/%]|[*][*])=$/]',
          "BinaryExpression[operator=/^[-+]$/] > CallExpression[callee.name='Number']",
          "MemberExpression[object.name='Math'][property.name=/^(abs|ceil|floor|pow|round|sign|trunc)$/]",
          "MemberExpression[property.name='mantissa']",
          "MemberExpression[object.property.name='written'][property.name='scale']",
          'Literal[bigint]',
        ].map((selector) => ({ selector, message: 'Arithmetic is asked of figures/equations/.' })),
      ],
    },
  },
  {
    files: ['client/media/*.js'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        acquireVsCodeApi: 'readonly',
        document: 'readonly',
        window: 'readonly',
        navigator: 'readonly',
        Blob: 'readonly',
        ClipboardItem: 'readonly',
      },
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        module: 'readonly',
        require: 'readonly',
      },
    },
  },
);
