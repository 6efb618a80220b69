" Findings of opis in the quickfix list: put this folder (vim/) into 'runtimepath', then  :compiler opis  and  :make tei
if exists("current_compiler")
  finish
endif
let current_compiler = "opis"

CompilerSet makeprg=opis\ validate\ --format\ gcc\ $*
CompilerSet errorformat=%f:%l:%c:\ %trror:\ %m,%f:%l:%c:\ %tarning:\ %m,%f:%l:%c:\ %tote:\ %m
