# Homebrew formula
class Opis < Formula
  desc "Encodes dumps of archival pages as TEI P5 and validates TEI"
  homepage "@home@"
  url "@home@/opis-@version@.tar.gz"
  sha256 "@tar@"
  license "Apache-2.0"
  depends_on "openjdk@17"

  def install
    libexec.install Dir["*"]
    (bin/"opis").write_env_script libexec/"bin/opis", JAVA_HOME: Formula["openjdk@17"].opt_prefix
    man1.install Dir[libexec/"share/man/man1/*.1"]
    bash_completion.install libexec/"share/bash-completion/completions/opis"
    zsh_completion.install libexec/"share/zsh/site-functions/_opis"
    fish_completion.install libexec/"share/fish/vendor_completions.d/opis.fish"
  end

  test do
    (testpath/"page.txt").write "Moscow, 3 May 1957\n\nText.\n"
    system bin/"opis", "encode", "page.txt", "-o", "page.xml"
    system bin/"opis", "validate", "page.xml"
  end
end
