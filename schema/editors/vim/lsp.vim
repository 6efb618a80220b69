" The language server in Vim, with the plugin vim-lsp.  :source this file from your vimrc.
if executable('opis')
  augroup opis
    autocmd!
    autocmd User lsp_setup call lsp#register_server({
          \ 'name': 'opis',
          \ 'cmd': {info -> ['opis', 'lsp']},
          \ 'allowlist': ['xml', 'text'],
          \ 'initialization_options': {'editor': ''},
          \ })
  augroup END
endif
