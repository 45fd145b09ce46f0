/** The small faults that a test should notice: an operator, a condition, a bound or a result changed, one at a time. */
import ts from 'typescript';

const { SyntaxKind } = ts;

const OTHER_OPERATOR = {
  '===': ['!=='],
  '!==': ['==='],
  '<': ['<=', '>='],
  '<=': ['<', '>'],
  '>': ['>=', '<='],
  '>=': ['>', '<'],
  '&&': ['||'],
  '||': ['&&'],
  '+': ['-'],
  '-': ['+'],
};

const OTHER_METHOD = { some: 'every', every: 'some', startsWith: 'endsWith', endsWith: 'startsWith' };

/** What may stand instead of a node, by what it is. */
function replacementsOf(node) {
  const text = node.getText();
  if (ts.isBinaryExpression(node))
    return (OTHER_OPERATOR[node.operatorToken.getText()] ?? []).map((operator) => between(node, operator));
  if (ts.isPrefixUnaryExpression(node) && node.operator === SyntaxKind.ExclamationToken)
    return [node.operand.getText()];
  if (ts.isIfStatement(node)) return [];
  if (ts.isConditionalExpression(node))
    return [`(${node.whenTrue.getText()})`, `(${node.whenFalse.getText()})`];
  if (ts.isNumericLiteral(node) && !isInType(node)) return [String(Number(text) + 1)];
  if (node.kind === SyntaxKind.TrueKeyword && !isInType(node)) return ['false'];
  if (node.kind === SyntaxKind.FalseKeyword && !isInType(node)) return ['true'];
  if (isCondition(node)) return ['true', 'false'];
  if (
    ts.isIdentifier(node) &&
    ts.isPropertyAccessExpression(node.parent) &&
    node.parent.name === node &&
    ts.isCallExpression(node.parent.parent)
  )
    return OTHER_METHOD[text] ? [OTHER_METHOD[text]] : [];
  if (ts.isCallExpression(node) && isFilter(node)) return [node.expression.expression.getText()];
  return [];
}

const between = (node, operator) => `(${node.left.getText()} ${operator} ${node.right.getText()})`;

/** What an `if` asks and what a function answers with a call, a test or a comparison of its own. */
function isCondition(node) {
  return (
    ts.isIfStatement(node.parent ?? node) && node.parent.expression === node && !ts.isBinaryExpression(node)
  );
}

function isFilter(node) {
  return (
    ts.isPropertyAccessExpression(node.expression) &&
    node.expression.name.text === 'filter' &&
    node.arguments.length === 1
  );
}

function isInType(node) {
  return ts.isLiteralTypeNode(node.parent);
}

/** Examples and explanations are not what the tests are to judge, nor are `+` between texts and what types alone say. */
function isLeftOut(node) {
  if (
    ts.isTypeNode(node) ||
    ts.isImportDeclaration(node) ||
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node)
  )
    return true;
  return (
    ts.isPropertyAssignment(node) &&
    /^(?:examples|explanation|title|message|basis|safeBecause|fixSafety|isFormatting|isPatient|zh|en)$/.test(
      node.name.getText(),
    )
  );
}

/** @returns the mutants of a file: what is in [start, end) is replaced by `text` */
export function mutantsOf(path, source) {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const found = [];
  const visit = (node) => {
    if (isLeftOut(node)) return;
    for (const text of replacementsOf(node)) {
      const start = node.getStart();
      const { line } = file.getLineAndCharacterOfPosition(start);
      found.push({ path, line: line + 1, start, end: node.getEnd(), was: node.getText(), text });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}
