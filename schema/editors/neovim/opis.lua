-- The language server in Neovim 0.11 or later: put this file into  lsp/opis.lua  of your configuration, then
-- vim.lsp.enable("opis").  Findings show themselves; completion is C-x C-o, the rule's page K, repairs gra.
return {
  cmd = { "opis", "lsp" },
  filetypes = { "xml", "text" },
  root_markers = { "opis.toml", ".git" },
  init_options = { editor = "" },
}
