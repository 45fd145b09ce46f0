-- Opens a report in Neovim with the language server and writes down what Neovim makes of it.
--   nvim --headless --clean -n -c 'luafile neovim.lua' REPORT
-- NIGAO_NODE, NIGAO_CLI: how to start the server. NIGAO_RESULT: the file to write, as JSON.
local result = {}
local finished, problem = pcall(function()
  local buffer = vim.api.nvim_get_current_buf()
  local client = vim.lsp.start_client({
    name = 'nigao',
    cmd = { vim.env.NIGAO_NODE, vim.env.NIGAO_CLI, 'lsp', '--stdio' },
    root_dir = vim.fn.getcwd(),
    settings = { nigao = { rules = { severity = { ['placeholder/unfilled'] = 'error' } } } },
    on_init = function(started)
      started.notify('workspace/didChangeConfiguration', { settings = started.config.settings })
    end,
  })
  vim.lsp.buf_attach_client(buffer, client)

  local function diagnostics()
    return vim.tbl_map(function(one)
      return { rule = one.code, severity = one.severity, line = one.lnum, column = one.col, source = one.source }
    end, vim.diagnostic.get(buffer))
  end
  local function wait_for(rule, there)
    return vim.wait(20000, function()
      local found = vim.tbl_filter(function(one)
        return one.rule == rule
      end, diagnostics())
      return (#found > 0) == there
    end, 20)
  end
  local function ask(method, params)
    local answers = assert(vim.lsp.buf_request_sync(buffer, method, params, 10000))
    return assert(answers[client]).result
  end
  local document = vim.lsp.util.make_text_document_params(buffer)

  assert(wait_for('placeholder/unfilled', true), 'no diagnostics came')
  result.opened = diagnostics()
  result.symbols = vim.tbl_map(function(symbol)
    return symbol.name
  end, ask('textDocument/documentSymbol', { textDocument = document }))
  result.hover = ask('textDocument/hover', { textDocument = document, position = { line = 2, character = 16 } })

  -- A slip is mended by the code action offered for it.
  local here = { start = { line = 4, character = 1 }, ['end'] = { line = 4, character = 1 } }
  local actions = ask('textDocument/codeAction', {
    textDocument = document,
    range = here,
    context = { diagnostics = {}, only = { 'quickfix' } },
  })
  result.action = actions[1].title
  vim.lsp.util.apply_workspace_edit(actions[1].edit, 'utf-16')
  assert(wait_for('numbering/heading-sequence', false), 'the slip stayed after it was mended')
  result.mended = vim.api.nvim_buf_get_lines(buffer, 4, 5, true)[1]

  -- Typing over the placeholder, behind a character that is two code units long.
  local line = vim.api.nvim_buf_get_lines(buffer, 2, 3, true)[1]
  local star = line:find('*', 1, true)
  vim.api.nvim_buf_set_text(buffer, 2, star - 1, 2, star, { '12' })
  assert(wait_for('placeholder/unfilled', false), 'the placeholder stayed after it was typed over')
  result.typed = vim.api.nvim_buf_get_lines(buffer, 2, 3, true)[1]
  vim.lsp.stop_client(client)
end)
result.problem = not finished and tostring(problem) or nil
vim.fn.writefile({ vim.json.encode(result) }, vim.env.NIGAO_RESULT)
vim.cmd('qall!')
