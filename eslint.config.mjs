import hooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const ban = (names, message) => names.map(name => ({ name, message }))

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'tests/output/**', 'tests/**/fixture*/**', 'tests/**/build/**', 'bench/**/deployment/**', '**/*.cjs'] },
  { linterOptions: { reportUnusedDisableDirectives: 'off' } },
  ...tseslint.configs.recommended,
  {
    rules: {
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'prefer-const': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      semi: 'off',
    },
  },
  {
    // 领域是纯的: no clock, no chance, no exceptions, no platform (design §4).
    files: ['domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...ban(['wx', 'process', 'window', 'document', 'fetch'], 'domain is pure')],
      'no-restricted-properties': ['error',
        { object: 'Date', property: 'now', message: 'the time is handed in' },
        { object: 'Math', property: 'random', message: 'chance is handed in' }],
      'no-restricted-syntax': ['error',
        { selector: 'ThrowStatement', message: 'a decision returns its rejection' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'the time is handed in' }],
    },
  },
  {
    // What comes back over the wire is looked at, not declared, in tests.
    files: ['tests/**/*.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off' },
  },
  {
    // WeChat hides these from the package.
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      // On show and on a changed key, not on every new closure: each hook says so where it is.
      'react-hooks/exhaustive-deps': 'off',
      'no-restricted-globals': ['error', ...ban(['window', 'document', 'localStorage', 'fetch', 'XMLHttpRequest'], 'not in WeChat')],
    },
  },
)
